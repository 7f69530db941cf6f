package org.banyan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void fieldsAreQuotedWhereTheyMustBe() {
    Csv csv = new Csv();
    csv.line("plain", "with, comma", "with \"quotes\"", "two\nlines", null, -3, "");
    assertThat(csv)
        .hasToString("plain,\"with, comma\",\"with \"\"quotes\"\"\",\"two\nlines\",,-3,\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1"})
  void noTextBecomesAFormula(String text) {
    Csv csv = new Csv();
    csv.line(text);
    assertThat(csv.toString().replace("\"", "")).startsWith("'");
  }
}
