package org.banyan.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionTest {

  @ParameterizedTest
  @CsvSource({
    "1, ' a source ', a source",
    "2, a source, a source",
    "2, '  ',",
    "2,,",
    "3, a source,",
    "5, a source,"
  })
  void whatIsMissingIsKeptWhereItIsAskedFor(int stars, String given, String kept) {
    assertThat(new Opinion(stars, given).missing()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6, Integer.MAX_VALUE})
  void thereAreOneToFiveStars(int stars) {
    assertThatThrownBy(() -> new Opinion(stars, null)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> Opinion.given(null, null)).isInstanceOf(Invalid.class);
  }

  @Test
  void wordsAreFewAndCanBeWritten() {
    assertThat(new Opinion(1, "x".repeat(1000)).missing()).hasSize(1000);
    assertThat(new Opinion(1, "one\r\ntwo").missing()).isEqualTo("one\ntwo");
    for (String words : new String[] {"x".repeat(1001), "a\0b", "half \uD83D"}) {
      assertThatThrownBy(() -> new Opinion(2, words))
          .isInstanceOfSatisfying(
              Invalid.class,
              invalid ->
                  assertThat(invalid.errors())
                      .extracting(FieldError::field)
                      .containsExactly("missing"));
    }
  }
}
