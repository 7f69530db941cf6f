package org.banyan.domain.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.LineEnds;
import org.banyan.domain.shared.Sha256;

/**
 * Title and Markdown of a page, as one revision holds them. Line ends are LF.
 *
 * @param title 1 to 200 characters
 * @param body Markdown of at most {@value #LARGEST_BODY} characters
 */
public record PageText(String title, String body) {

  public static final int LONGEST_TITLE = 200;
  public static final int LARGEST_BODY = 1_000_000;

  /** Line ends and other controls, and what turns the direction of all that follows. */
  private static final Pattern TURNING =
      Pattern.compile("[\\p{Cc}&&[^\\x00]]|[\\u202A-\\u202E\\u2066-\\u2069]");

  /** Anything but blanks and characters without a shape. */
  private static final Pattern SEEN = Pattern.compile("[^\\p{Z}\\p{Cf}\\p{Cc}]|\\x00");

  public PageText {
    title = title == null ? "" : title.strip();
    body = body == null ? "" : LineEnds.unified(body);
    List<FieldError> errors = new ArrayList<>();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      errors.add(new FieldError("title", "title-length", "A title has 1 to 200 characters."));
    }
    if (unwritable(title)) {
      errors.add(
          new FieldError(
              "title", "unwritable", "The title holds characters that no text can hold."));
    }
    if (unwritable(body)) {
      errors.add(
          new FieldError("body", "unwritable", "The text holds characters that no text can hold."));
    }
    Invalid.unlessEmpty(errors);
  }

  /**
   * What somebody writes now, held to more than what a revision may hold: in the title, controls
   * and what turns the direction become spaces, and one that cannot be seen is refused.
   */
  public static PageText written(String title, String body) {
    String line = title == null ? "" : TURNING.matcher(title).replaceAll(" ");
    return new PageText(SEEN.matcher(line).find() ? line : "", body);
  }

  /** NUL and lone surrogates: neither database can keep them. */
  private static boolean unwritable(String text) {
    // Each view of a page asks this of the whole text.
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == 0 || Character.isSurrogate(letter) && !isPair(text, at++)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /** Size of the body in bytes of UTF-8. */
  public int size() {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }

  /** SHA-256 of title and body, in hexadecimal: equal texts have equal hashes. */
  public String hash() {
    return Sha256.of(title, body);
  }
}
