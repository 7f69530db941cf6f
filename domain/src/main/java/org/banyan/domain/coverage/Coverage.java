package org.banyan.domain.coverage;

import java.time.Instant;

/**
 * What stands at a crossing. How its pages are rated comes in beside when there are ratings.
 *
 * @param pages how many
 * @param overdue how many of them were to be checked before now
 * @param checkedAt when one of them was last checked; null where there is none
 */
public record Coverage(long pages, long overdue, Instant checkedAt) {

  public static final Coverage NONE = new Coverage(0, 0, null);

  /** With one page more. */
  public Coverage with(Instant checked, boolean isOverdue) {
    boolean later = checkedAt == null || checked.isAfter(checkedAt);
    return new Coverage(pages + 1, overdue + (isOverdue ? 1 : 0), later ? checked : checkedAt);
  }

  public CoverageState state() {
    return CoverageState.of(pages, overdue);
  }
}
