package org.banyan.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "fr | es | en | en    | - | fr",
        "xx | es | en | en    | - | es",
        "-  | -  | fr | es    | - | fr",
        "-  | -  | -  | es-MX,en;q=0.8 | - | es",
        "-  | -  | -  | de,fr-CH;q=0.9,en;q=0.4 | - | fr",
        "-  | -  | -  | fr;q=0,es;q=0.1 | - | es",
        "-  | -  | -  | ;;;   | fr | fr",
        "-  | -  | -  | de    | - | en",
        "-  | -  | -  | -     | - | en"
      },
      delimiter = '|')
  void theFirstOfferedLanguageInOrderWins(
      String asked, String kept, String profile, String header, String otherwise, String chosen) {
    assertThat(LanguageChoice.among(asked, kept, profile, header, otherwise)).isEqualTo(chosen);
  }
}
