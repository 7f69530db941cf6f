package org.banyan.domain.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** What a file is called; safe in addresses and in the folders of every system. */
public record FileName(String text) {

  public static final int LONGEST = 200;

  private static final Pattern UNFIT =
      Pattern.compile(
          "[:*?\"<>|;\\p{Cntrl}\\p{Cs}\\u2028-\\u202e\\u2066-\\u2069\\u200e\\u200f\\ufeff]");

  public FileName {
    if (text == null || text.isEmpty() || !text.equals(fit(text))) {
      throw unfit();
    }
  }

  /** The name that a sender, a folder or a text means: its last step, with unfit signs replaced. */
  public static FileName given(String name) {
    String fit = fit(name == null ? "" : name);
    if (fit.isEmpty()) {
      throw unfit();
    }
    return new FileName(fit);
  }

  /** What two names share that differ in nothing but case. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The key that a name in a text has; a name that no file can have has an empty one. */
  public static String keyOf(String name) {
    return fit(name).toLowerCase(Locale.ROOT);
  }

  private static String fit(String name) {
    String step = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = UNFIT.matcher(Normalizer.normalize(step, Normalizer.Form.NFC)).replaceAll("-");
    return shorten(plain.replaceAll("^[\\s.]+|[\\s.]+$", ""));
  }

  /** Keeps the ending. */
  private static String shorten(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 16 ? name.substring(dot) : "";
    int kept = LONGEST - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
  }

  private static Invalid unfit() {
    return new Invalid("name", "file-name-unfit", "A file needs a name of 1 to 200 characters.");
  }

  @Override
  public String toString() {
    return text;
  }
}
