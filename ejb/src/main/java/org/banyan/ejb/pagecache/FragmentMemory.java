package org.banyan.ejb.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Pieces of screens that were written before, in a fortieth of the heap at most. Nothing has to be
 * thrown out of it: a key says everything that a piece was written from.
 */
@ApplicationScoped
public class FragmentMemory {

  private static final int SHARE_OF_HEAP = 40;

  /**
   * What the key of a piece takes, roughly, most of it shared with others of its screen; in bytes.
   */
  private static final int KEY = 500;

  private final Interner<Object> known = Interner.newWeakInterner();

  private final Cache<Object, String> pieces =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
          .weigher((Object key, String html) -> KEY + html.length())
          .build();

  /** Equal values as one and the same, so that only the first comparison goes through them. */
  public Object same(Object values) {
    return known.intern(values);
  }

  public Optional<String> find(Object key) {
    return Optional.ofNullable(pieces.getIfPresent(key));
  }

  public void keep(Object key, String html) {
    pieces.put(key, html);
  }
}
