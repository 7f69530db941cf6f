package org.banyan.domain.library;

import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;

/**
 * What is said about a file.
 *
 * @param alt in place of the picture, for those who do not see it; may be empty
 * @param caption beside it; may be empty
 */
public record FileWords(String alt, String caption) {

  public static final int LONGEST_ALT = 500;
  public static final int LONGEST_CAPTION = 1000;

  public FileWords {
    alt = alt == null ? "" : alt.strip();
    caption = caption == null ? "" : caption.strip();
    List<FieldError> errors = new ArrayList<>();
    if (alt.length() > LONGEST_ALT || alt.indexOf('\0') >= 0) {
      errors.add(new FieldError("alt", "alt-long", "A description has at most 500 characters."));
    }
    if (caption.length() > LONGEST_CAPTION || caption.indexOf('\0') >= 0) {
      errors.add(
          new FieldError("caption", "caption-long", "A caption has at most 1000 characters."));
    }
    Invalid.unlessEmpty(errors);
  }
}
