package org.banyan.domain.account;

import java.util.Locale;

/**
 * What stands for a person's picture.
 *
 * @param initials one or two letters
 * @param colour 0 to 11, always the same for a handle
 */
public record Face(String initials, int colour) {

  public static final int COLOURS = 12;

  public static Face of(String handle, String displayName) {
    var words = displayName.strip().split("\\s+");
    var last = words.length > 1 ? first(words[words.length - 1]) : "";
    var initials = (first(words[0]) + last).toUpperCase(Locale.ROOT);
    return new Face(initials, Math.floorMod(handle.hashCode() * 31 + handle.length(), COLOURS));
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
