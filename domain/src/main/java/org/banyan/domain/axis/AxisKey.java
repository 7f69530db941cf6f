package org.banyan.domain.axis;

import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** The key of an axis value, the same alphabet as a space key: {@code [a-z0-9-]{2,60}}. */
public record AxisKey(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{2,60}");

  public AxisKey {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new Invalid(
          "key", "key-invalid", "A key has 2 to 60 of the characters a-z, 0-9 and -.");
    }
  }
}
