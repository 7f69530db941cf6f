package org.banyan.ejb.conversion;

import java.util.Map;

/** What an exported space says about a file; what it does not say is empty. */
public record SaidOfFile(String alt, String caption) {

  private static final SaidOfFile NOTHING = new SaidOfFile("", "");

  static SaidOfFile of(Object words) {
    return words instanceof Map<?, ?> map
        ? new SaidOfFile(word(map.get("alt")), word(map.get("caption")))
        : NOTHING;
  }

  private static String word(Object value) {
    return value == null ? "" : value.toString();
  }
}
