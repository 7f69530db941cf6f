package org.banyan.domain.rating;

import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.LineEnds;

/**
 * What somebody says of a page.
 *
 * @param stars 1 to 5
 * @param missing what the page lacks, in at most {@value #LONGEST} characters; null where nothing
 *     was said, or where the stars are too many to ask
 */
public record Opinion(int stars, String missing) {

  public static final int MOST = 5;
  public static final int LONGEST = 1000;

  /** From so many stars on, nobody is asked what is missing. */
  public static final int GOOD_ENOUGH = 3;

  public Opinion {
    missing = missing == null || !asksWhatIsMissing(stars) ? null : words(missing);
    List<FieldError> errors = new ArrayList<>();
    if (stars < 1 || stars > MOST) {
      errors.add(new FieldError("stars", "stars-range", "A rating has 1 to 5 stars."));
    }
    if (missing != null && missing.length() > LONGEST) {
      errors.add(
          new FieldError(
              "missing", "missing-length", "What is missing is said in 1000 characters at most."));
    }
    if (missing != null && isUnwritable(missing)) {
      errors.add(
          new FieldError("missing", "unwritable", "This holds characters that no text can hold."));
    }
    Invalid.unlessEmpty(errors);
  }

  /** What was given, which may be no opinion at all. */
  public static Opinion given(Integer stars, String missing) {
    return new Opinion(stars == null ? 0 : stars, missing);
  }

  public static boolean asksWhatIsMissing(int stars) {
    return stars < GOOD_ENOUGH;
  }

  private static String words(String given) {
    String words = LineEnds.unified(given).strip();
    return words.isEmpty() ? null : words;
  }

  private static boolean isUnwritable(String text) {
    return text.indexOf('\0') >= 0
        || text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
