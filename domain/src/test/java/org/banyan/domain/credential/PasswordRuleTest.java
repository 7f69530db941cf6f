package org.banyan.domain.credential;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "123456789",
        "1234567890",
        "0987654321",
        "password123",
        "P@ssw0rd2024!",
        "aaaaaaaaaaaa",
        "abababababab",
        "qwertyuiop",
        "1q2w3e4r5t",
        "Welcome2026!!",
        "iloveyou1234",
        "lovelace123",
        "Lovelace!!!!!",
        "ada.b.lovelace",
        "motdepasse2024"
      })
  void whatIsShortOrGuessedFirstIsRefused(String password) {
    assertThatThrownBy(
            () -> PasswordRule.require(password, "lovelace", "ada.b.lovelace@example.org"))
        .isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a lovely day",
        "correct horse",
        "пароль для всех",
        "kettle-7-orbit",
        "社会保障はとても大切です"
      })
  void anythingElseIsEverybodysOwnChoice(String password) {
    assertThatCode(() -> PasswordRule.require(password, "lovelace", "ada@example.org"))
        .doesNotThrowAnyException();
  }
}
