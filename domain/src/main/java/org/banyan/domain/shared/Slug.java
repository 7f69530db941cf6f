package org.banyan.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The name of a page in its address: lower-case words of any script, joined by hyphens. */
public record Slug(String text) {

  /** In characters as people count them; a column needs twice that for letters beyond the BMP. */
  public static final int MAX_LENGTH = 120;

  /** Names of what can be done with a page, which stand where a slug stands. */
  public static final Set<String> RESERVED =
      Set.of(
          "edit",
          "history",
          "diff",
          "blame",
          "comments",
          "flags",
          "links",
          "info",
          "events",
          "files",
          "move",
          "print");

  private static final String FALLBACK = "page";

  public Slug {
    if (!isValid(text)) {
      throw new Invalid(
          "slug",
          "slug-invalid",
          "A slug has 1 to 120 lower-case letters and digits, with single hyphens between words.");
    }
    if (RESERVED.contains(text)) {
      throw new Invalid("slug", "slug-reserved", "This slug is the name of an action.");
    }
  }

  /** The slug a title gets; every title gets one. */
  public static Slug ofTitle(String title) {
    var words = shorten(words(title == null ? "" : title), MAX_LENGTH);
    if (words.isEmpty()) {
      return new Slug(FALLBACK);
    }
    return new Slug(RESERVED.contains(words) ? words + "-page" : words);
  }

  /**
   * The slug of a page that somebody names by its slug or by its title, as in a link.
   *
   * @return the words themselves where they are blank or null
   */
  public static String named(String words) {
    return words == null || words.isBlank() ? words : ofTitle(words).text();
  }

  /** A slug that somebody chose; refused if it breaks the rules. */
  public static Slug given(String text) {
    return new Slug(text);
  }

  /** This slug with a number behind it, for when it is taken. */
  public Slug numbered(int number) {
    var suffix = "-" + number;
    return new Slug(shorten(text, MAX_LENGTH - suffix.length()) + suffix);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean isValid(String text) {
    return text != null
        && !text.isEmpty()
        && text.codePointCount(0, text.length()) <= MAX_LENGTH
        && text.equals(words(text));
  }

  private static String words(String text) {
    var lower = nfc(nfc(text).toLowerCase(Locale.ROOT));
    var words = new StringBuilder();
    boolean gap = false;
    for (int c : lower.codePoints().toArray()) {
      if (Character.isLetterOrDigit(c) || isMark(c) && !gap && !words.isEmpty()) {
        if (gap && !words.isEmpty()) {
          words.append('-');
        }
        words.appendCodePoint(c);
        gap = false;
      } else if (Character.getType(c) != Character.FORMAT) {
        gap = true;
      }
    }
    return nfc(words.toString());
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String shorten(String words, int length) {
    if (words.codePointCount(0, words.length()) <= length) {
      return words;
    }
    var cut = words.substring(0, words.offsetByCodePoints(0, length));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
