package org.banyan.web.shared;

import java.util.Arrays;

/** Compares entity tags as RFC 9110, 8.8.3.2 asks of conditional reading: weakly. */
public final class EntityTags {

  private EntityTags() {}

  /**
   * Whether a header {@code If-None-Match} names the tag.
   *
   * @param header may be null; a star names every tag
   */
  public static boolean isAmong(String tag, String header) {
    return header != null
        && (header.strip().equals("*")
            || Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(given -> opaque(given).equals(opaque(tag))));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
