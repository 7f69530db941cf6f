package org.banyan.domain.coverage;

import java.time.Instant;
import org.banyan.domain.page.PageRating;

/**
 * What stands at a crossing.
 *
 * @param pages how many
 * @param overdue how many of them were to be checked before now
 * @param checkedAt when one of them was last checked; null where there is none
 * @param rating of all of them together
 */
public record Coverage(long pages, long overdue, Instant checkedAt, PageRating rating) {

  public static final Coverage NONE = new Coverage(0, 0, null, PageRating.NONE);

  /** With one page more. */
  public Coverage with(Instant checked, boolean isOverdue, PageRating rated) {
    boolean later = checkedAt == null || checked.isAfter(checkedAt);
    return new Coverage(
        pages + 1, overdue + (isOverdue ? 1 : 0), later ? checked : checkedAt, rating.and(rated));
  }

  public CoverageState state() {
    return CoverageState.of(pages, overdue);
  }
}
