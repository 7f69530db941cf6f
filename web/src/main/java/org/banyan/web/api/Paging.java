package org.banyan.web.api;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.shared.Slice;
import org.banyan.ejb.shared.Stretch;

/** Which stretch of a list a call asks for. */
public class Paging {

  @Described("How many at most, 1 to 200; 50 where it is left out.")
  @QueryParam("limit")
  String limit;

  @Described("What the list before gave as next.")
  @QueryParam("cursor")
  String cursor;

  public int limit() {
    return Slice.of(Query.number("limit", limit), null).limit();
  }

  /** For lists newest first. */
  public Slice slice() {
    return Slice.of(Query.number("limit", limit), Query.text(cursor));
  }

  /** What the list before gave as the place to go on; null at the beginning. */
  public String place() {
    String given = Query.text(cursor);
    return given == null ? null : read(given);
  }

  /** The same as a number. */
  public Integer number() {
    return number(Integer::valueOf);
  }

  /** The same as the id of a row. */
  public Long row() {
    return number(Long::valueOf);
  }

  private <N> N number(Function<String, N> reading) {
    String place = place();
    try {
      return place == null ? null : reading.apply(place);
    } catch (NumberFormatException e) {
      throw noCursor();
    }
  }

  /** Cuts a list that is there as a whole. */
  public <T> Items<T> cut(List<T> all) {
    int from = number() == null ? 0 : Math.max(0, Math.min(number(), all.size()));
    int to = Math.min(from + limit(), all.size());
    String next = to < all.size() ? cursor(Integer.toString(to)) : null;
    return new Items<>(all.subList(from, to), next);
  }

  /** Asks for a stretch of a list that is counted from its beginning: from where, and how many. */
  public <S, T> Items<T> stretch(
      BiFunction<Integer, Integer, Stretch<S>> list, Function<S, T> shown) {
    int from = number() == null ? 0 : Math.max(0, number());
    Stretch<S> stretch = list.apply(from, limit());
    String next = stretch.next() == null ? null : cursor(Integer.toString(stretch.next()));
    return new Items<>(stretch.items().stream().map(shown).toList(), next);
  }

  public static String cursor(String place) {
    return place == null
        ? null
        : Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw noCursor();
    }
  }

  private static Invalid noCursor() {
    return new Invalid("cursor", "cursor-invalid", "This is not a cursor that a list gave.");
  }
}
