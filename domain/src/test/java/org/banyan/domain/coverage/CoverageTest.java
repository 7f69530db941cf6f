package org.banyan.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.banyan.domain.page.PageRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, MISSING",
    "1, 0, THIN",
    "2, 0, THIN",
    "2, 1, STALE",
    "3, 0, RICH",
    "3, 1, RICH",
    "3, 2, STALE",
    "100, 49, RICH",
    "100, 50, STALE"
  })
  void aStateFollowsFromPagesAndOverdueChecks(long pages, long overdue, CoverageState state) {
    assertThat(CoverageState.of(pages, overdue)).isEqualTo(state);
  }

  @Test
  void theLastCheckOfAnyPageIsKept() {
    var early = Instant.parse("2025-01-01T00:00:00Z");
    var late = Instant.parse("2026-01-01T00:00:00Z");
    var expected = new Coverage(2, 1, late, PageRating.NONE);
    var none = PageRating.NONE;
    assertThat(Coverage.NONE.with(late, false, none).with(early, true, none)).isEqualTo(expected);
    assertThat(Coverage.NONE.with(early, true, none).with(late, false, none)).isEqualTo(expected);
  }

  @Test
  void ratingsOfAllPagesCountTogether() {
    var at = Instant.parse("2026-01-01T00:00:00Z");
    var cell =
        Coverage.NONE
            .with(at, false, new PageRating(2, 1.5, 6))
            .with(at, false, PageRating.NONE)
            .with(at, false, new PageRating(1, 1, 5));
    assertThat(cell.rating()).isEqualTo(new PageRating(3, 2.5, 11));
  }
}
