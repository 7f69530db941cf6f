package org.banyan.ejb.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.banyan.domain.shared.Invalid;

/**
 * Which stretch of a list newest first is asked for.
 *
 * @param limit 1 to 200
 * @param before only what is older than this moment ...
 * @param beforeId ... or of that moment with a lower number
 */
public record Slice(int limit, Instant before, long beforeId) {

  public static final int DEFAULT_LIMIT = 50;
  private static final int HIGHEST_LIMIT = 200;
  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  /** Reads what a request says; null stands for the default and for the beginning. */
  public static Slice of(Integer limit, String cursor) {
    int size = limit == null ? DEFAULT_LIMIT : limit;
    if (size < 1 || size > HIGHEST_LIMIT) {
      throw new Invalid("limit", "limit-range", "A limit is 1 to 200.");
    }
    return cursor == null || cursor.isBlank()
        ? new Slice(size, END_OF_TIME, Long.MAX_VALUE)
        : read(size, cursor);
  }

  private static Slice read(int limit, String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(" ");
      return new Slice(limit, Instant.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw new Invalid("cursor", "cursor-invalid", "This is not a cursor that a list gave.");
    }
  }

  public static String cursor(Instant at, long id) {
    byte[] bytes = (at + " " + id).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
