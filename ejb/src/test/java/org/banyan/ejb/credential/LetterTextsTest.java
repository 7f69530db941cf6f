package org.banyan.ejb.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextsTest {

  @ParameterizedTest
  @CsvSource({
    "en,account-activation,Welcome",
    "fr,account-activation,Bienvenue",
    "es,account-activation,bienvenida",
    "en,password-reset,password",
    "fr,password-reset,mot de passe",
    "es,password-reset,contraseña",
    "en,account-known-address,account",
    "fr,account-known-address,compte",
    "es,account-known-address,cuenta",
    "ar,password-reset,password"
  })
  void everyLetterIsWrittenInTheReadersLanguage(String language, String kind, String word) {
    var text = new LetterTexts().in(language, kind, "Ada", "https://wiki.example/x", "Banyan");
    assertThat(text.subject()).contains(word).contains("Banyan");
    assertThat(text.body()).contains("Ada").contains("https://wiki.example/x").doesNotContain("{");
  }
}
