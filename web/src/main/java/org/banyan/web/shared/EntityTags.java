package org.banyan.web.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Makes entity tags, and compares them as RFC 9110, 8.8.3.2 asks of reading: weakly. */
public final class EntityTags {

  private EntityTags() {}

  /** The weak tag of an answer with this body. */
  public static String of(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

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
