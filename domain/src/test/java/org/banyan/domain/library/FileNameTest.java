package org.banyan.domain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "plan.pdf,plan.pdf",
    "../../etc/passwd,passwd",
    "C:\\fakepath\\Ernte 2026.jpg,Ernte 2026.jpg",
    "images/map.png,map.png",
    ".htaccess,htaccess",
    "a:b?c.txt,a-b-c.txt",
    "carte\u0301.png,carté.png"
  })
  void aGivenNameIsItsLastStepWithoutUnfitSigns(String given, String name) {
    assertThat(FileName.given(given).text()).isEqualTo(name);
  }

  @Test
  void directionsThatWouldHideAnEndingAreTakenOut() {
    assertThat(FileName.given("photo\u202egpj.exe").text()).isEqualTo("photo-gpj.exe");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = FileName.given("x".repeat(500) + ".pdf").text();
    assertThat(name).hasSize(200).endsWith("x.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "a/"})
  void whatNamesNothingIsRefused(String given) {
    assertThatThrownBy(() -> FileName.given(given)).isInstanceOf(Invalid.class);
  }

  @Test
  void aTextMayWriteANameInEitherCase() {
    assertThat(FileName.keyOf("images/MAP.PNG")).isEqualTo(FileName.given("map.png").key());
  }
}
