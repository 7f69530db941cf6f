package org.banyan.ejb.shared;

import java.util.List;

/**
 * A stretch of a list that is counted from its beginning.
 *
 * @param next number of the item to go on with; null at the end
 */
public record Stretch<T>(List<T> items, Integer next) {

  /** Cuts what was read one item beyond the limit. */
  public static <T> Stretch<T> cut(List<T> read, int from, int limit) {
    return read.size() <= limit
        ? new Stretch<>(List.copyOf(read), null)
        : new Stretch<>(List.copyOf(read.subList(0, limit)), from + limit);
  }

  /** Cuts a list that is there as a whole. */
  public static <T> Stretch<T> of(List<T> all, int from, int limit) {
    int start = Math.min(from, all.size());
    int end = Math.min(start + limit, all.size());
    return new Stretch<>(List.copyOf(all.subList(start, end)), end < all.size() ? end : null);
  }
}
