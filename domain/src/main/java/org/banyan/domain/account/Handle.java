package org.banyan.domain.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** The name that stands for a person in addresses and after an at sign. */
public record Handle(String text) {

  private static final Pattern RULE = Pattern.compile("[a-z0-9](?:-?[a-z0-9]){1,39}");
  private static final int MAX_LENGTH = 40;

  public Handle {
    if (text == null || text.length() > MAX_LENGTH || !RULE.matcher(text).matches()) {
      throw new Invalid(
          "handle",
          "handle-invalid",
          "A handle has 2 to 40 characters: a to z, digits, and single hyphens between them.");
    }
  }

  /** As somebody typed it: capitals and spaces around it do not count. */
  public static Handle given(String text) {
    return new Handle(text == null ? null : text.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return text;
  }
}
