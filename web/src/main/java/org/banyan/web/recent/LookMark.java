package org.banyan.web.recent;

import org.banyan.domain.shared.Invalid;

/** How far somebody has looked, as it is written outside. */
final class LookMark {

  private LookMark() {}

  static String write(long position) {
    return Long.toString(position, Character.MAX_RADIX);
  }

  /** Null where nothing is given. */
  static Long read(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Math.max(0, Long.parseLong(text.strip(), Character.MAX_RADIX));
    } catch (NumberFormatException e) {
      throw new Invalid("upTo", "This is not a mark that was given.");
    }
  }
}
