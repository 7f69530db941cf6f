package org.banyan.ejb.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What was dropped since when, so that nothing is kept that was read before. Moments are counted,
 * not measured.
 */
final class Drops {

  private static final int MOST_PAGES = 10_000;

  private final AtomicLong last = new AtomicLong();

  /** Whatever was read before this moment is stale. */
  private final AtomicLong everything = new AtomicLong();

  /** When a page was dropped last; whoever is pushed out of here counts as everything. */
  private final Cache<Long, Long> pages =
      Caffeine.newBuilder()
          .maximumSize(MOST_PAGES)
          .executor(Runnable::run)
          .evictionListener((Long page, Long moment, RemovalCause cause) -> stale(moment))
          .build();

  /** To be asked before reading starts. */
  long moment() {
    return last.get();
  }

  void all() {
    stale(last.incrementAndGet());
  }

  void page(long page) {
    pages.put(page, last.incrementAndGet());
  }

  /** Whether what was read of one page since a moment is as it is now. */
  boolean isFresh(long page, long moment) {
    Long dropped = pages.getIfPresent(page);
    return everything.get() <= moment && (dropped == null || dropped <= moment);
  }

  /** Whether what was read of any pages since a moment is as it is now. */
  boolean isFresh(long moment) {
    return last.get() == moment;
  }

  private void stale(long moment) {
    everything.accumulateAndGet(moment, Math::max);
  }
}
