package org.banyan.domain.coverage;

/** How well a crossing of two axes is covered. */
public enum CoverageState {
  /** No page. */
  MISSING,
  /** Half of the pages or more are overdue for a check. */
  STALE,
  /** Fewer than three pages. */
  THIN,
  RICH;

  private static final long ENOUGH = 3;

  /**
   * @param pages how many there are
   * @param overdue how many of them were to be checked before now
   */
  static CoverageState of(long pages, long overdue) {
    if (pages == 0) {
      return MISSING;
    } else if (overdue * 2 >= pages) {
      return STALE;
    }
    return pages < ENOUGH ? THIN : RICH;
  }
}
