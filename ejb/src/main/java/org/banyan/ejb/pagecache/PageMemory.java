package org.banyan.ejb.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What this node has read about pages and need not read again until something changes. Only for
 * what is the same for every reader, and only outside of transactions that change anything; who may
 * read it is asked anew each time.
 */
@ApplicationScoped
public class PageMemory {

  /** Stands where the id of a page stands, for what is remembered of all of them together. */
  public static final long SITE = 0;

  private static final int MOST_PAGES = 2_000;

  /** One of the things remembered of a page; told apart by identity. */
  public static final class Thing<T> {}

  private final Cache<Long, Map<Thing<?>, Object>> pages =
      Caffeine.newBuilder().maximumSize(MOST_PAGES).build();
  private final Drops drops = new Drops();

  @Inject PageCache cache;

  /**
   * What is remembered, else what is read now.
   *
   * @param read answers values that nobody changes, never null
   */
  public <T> T recall(long page, Thing<T> thing, Supplier<T> read) {
    if (cache.isOutOfTouch()) {
      return read.get();
    }
    Map<Thing<?>, Object> known = pages.getIfPresent(page);
    @SuppressWarnings("unchecked")
    T value = known == null ? null : (T) known.get(thing);
    return value == null ? learn(page, thing, read) : value;
  }

  private <T> T learn(long page, Thing<T> thing, Supplier<T> read) {
    long moment = drops.moment();
    T fresh = read.get();
    if (drops.isFresh(page, moment)) {
      pages.get(page, id -> new ConcurrentHashMap<>()).put(thing, fresh);
      if (!drops.isFresh(page, moment)) {
        pages.invalidate(page);
      }
    }
    return fresh;
  }

  void dropAll() {
    drops.all();
    pages.invalidateAll();
  }

  void drop(long page) {
    drops.page(page);
    pages.invalidate(page);
  }
}
