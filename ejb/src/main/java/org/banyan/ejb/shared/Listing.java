package org.banyan.ejb.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a list.
 *
 * @param next where to go on; null at the end
 */
public record Listing<T>(List<T> items, String next) {

  /**
   * Cuts what was read one item beyond the limit.
   *
   * @param cursor where a list goes on behind an item
   */
  public static <T> Listing<T> cut(List<T> read, int limit, Function<T, String> cursor) {
    if (read.size() <= limit) {
      return new Listing<>(List.copyOf(read), null);
    }
    List<T> items = List.copyOf(read.subList(0, limit));
    return new Listing<>(items, cursor.apply(items.get(limit - 1)));
  }
}
