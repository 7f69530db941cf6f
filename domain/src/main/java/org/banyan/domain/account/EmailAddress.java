package org.banyan.domain.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** Where mail reaches a person; case does not count. */
public record EmailAddress(String text) {

  private static final int MAX_LENGTH = 254;

  // Possessive, and no control character or space: no header can be smuggled in, nothing
  // backtracks.
  private static final Pattern RULE =
      Pattern.compile(
          "[^\\s\\p{Cntrl}@<>,;:\"()\\[\\]\\\\]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+");

  public EmailAddress {
    if (text == null || text.length() > MAX_LENGTH || !RULE.matcher(text).matches()) {
      throw new Invalid("email", "email-invalid", "This is not a mail address.");
    }
  }

  public static EmailAddress given(String text) {
    return new EmailAddress(
        text == null
            ? null
            : Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return text;
  }
}
