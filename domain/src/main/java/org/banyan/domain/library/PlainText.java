package org.banyan.domain.library;

import java.util.regex.Pattern;

/** A text as it is kept for search: every gap one space, and nothing that no text can hold. */
final class PlainText {

  /** Control signs, halves of signs, and what is private to Unicode: highlights use those. */
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\p{Co}\\ufffd]+");

  private PlainText() {}

  /**
   * @param most characters that are kept, of the beginning
   */
  static String of(String text, int most) {
    String plain = GAPS.matcher(text).replaceAll(" ").strip();
    if (plain.length() <= most) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(most - 1)) ? most - 1 : most;
    return plain.substring(0, end);
  }
}
