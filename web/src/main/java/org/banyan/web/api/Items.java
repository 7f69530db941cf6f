package org.banyan.web.api;

import java.util.List;
import java.util.function.Function;
import org.banyan.ejb.shared.Listing;

/**
 * A stretch of a list.
 *
 * @param next the cursor to go on with; null at the end
 */
public record Items<T>(List<T> items, String next) {

  public static <S, T> Items<T> of(List<S> all, Function<S, T> shown) {
    return new Items<>(all.stream().map(shown).toList(), null);
  }

  /** From a list that gives ready cursors. */
  public static <S, T> Items<T> of(Listing<S> listing, Function<S, T> shown) {
    return new Items<>(listing.items().stream().map(shown).toList(), listing.next());
  }

  /** From a list that gives places, which become cursors here. */
  public static <S, T> Items<T> ofPlaces(Listing<S> listing, Function<S, T> shown) {
    return new Items<>(listing.items().stream().map(shown).toList(), Paging.cursor(listing.next()));
  }
}
