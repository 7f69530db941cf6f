package org.banyan.domain.space;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** The word of a space in addresses: {@code [a-z0-9-]{2,60}}. */
public record SpaceKey(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{2,60}");
  private static final int LONGEST = 60;
  private static final Set<String> RESERVED = Set.of("new", "all", "admin", "api", "settings");

  public SpaceKey {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new Invalid(
          "key", "key-invalid", "A key has 2 to 60 of the characters a-z, 0-9 and -.");
    }
  }

  /** A key made from a title; its letters without a plain form are left out. */
  public static SpaceKey from(String title) {
    String plain = Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFD);
    String words = plain.toLowerCase(Locale.ROOT).replaceAll("\\p{M}+", "");
    String key = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return new SpaceKey(key.substring(0, Math.min(key.length(), LONGEST)).replaceAll("-$", ""));
  }

  public boolean reserved() {
    return RESERVED.contains(value);
  }
}
