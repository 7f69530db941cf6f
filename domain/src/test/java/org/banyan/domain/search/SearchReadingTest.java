package org.banyan.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchReadingTest {

  /** Terms between bars; a phrase in quotation marks, what is unwanted behind a minus. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "old age pension, old|age|pension",
        "'  spaces   between ', spaces|between",
        "'\"old age\" pension', \"old age\"|pension",
        "“old age”, \"old age\"",
        "'\"never closed', \"never closed\"",
        "'\"one\"', one",
        "pension -private, pension|-private",
        "'pension -\"old age\"', pension|-\"old age\"",
        "well-being, well-being",
        "- pension, pension",
        "'+ * ? ( ) && \\', ''",
        "title:pension, title:pension",
        "space:, space:",
        "after:tomorrow, after:tomorrow",
        "after:2026-13-40, after:2026-13-40",
        "-space:help, -space:help",
        "气候变化 健康, 气候变化|健康",
        "'', ''",
      })
  void whatIsTypedFallsIntoTerms(String typed, String terms) {
    assertThat(shown(SearchReading.read(typed))).isEqualTo(terms);
  }

  @Test
  void operatorsNarrow() {
    SearchWords words =
        SearchReading.read(
            "space:Help space:field label:\"Old age\" by:@Ada after:2026-03 pension");
    assertThat(words.spaces()).containsExactly("help", "field");
    assertThat(words.labels()).containsExactly("old age");
    assertThat(words.people()).containsExactly("ada");
    assertThat(words.after()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(shown(words)).isEqualTo("pension");
    assertThat(words.line()).isEqualTo("pension");
  }

  @Test
  void aDayIsADayAMonthOrAYear() {
    assertThat(SearchReading.read("after:2025").after()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(SearchReading.read("after:2025-12-31").after())
        .isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void nothingTypedAsksForNothing() {
    assertThat(SearchReading.read(null).empty()).isTrue();
    assertThat(SearchReading.read(" \t ").empty()).isTrue();
    assertThat(SearchReading.read("label:health").empty()).isFalse();
  }

  @Test
  void whatIsVeryLongIsCut() {
    SearchWords words = SearchReading.read("a ".repeat(1000));
    assertThat(words.terms()).hasSize(SearchWords.MOST_TERMS);
    assertThat(SearchReading.read("a".repeat(1000)).line()).hasSize(SearchWords.LONGEST);
  }

  private static String shown(SearchWords words) {
    List<String> all =
        words.terms().stream()
            .map(t -> (t.excluded() ? "-" : "") + (t.phrase() ? "\"" + t.text() + "\"" : t.text()))
            .toList();
    return all.stream().collect(Collectors.joining("|"));
  }
}
