package org.banyan.domain.space;

import java.util.Set;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** The word of a space in addresses: {@code [a-z0-9-]{2,60}}. */
public record SpaceKey(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{2,60}");
  private static final Set<String> RESERVED = Set.of("new", "all", "admin", "api", "settings");

  public SpaceKey {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new Invalid("key", "A key has 2 to 60 of the characters a-z, 0-9 and -.");
    }
  }

  public boolean reserved() {
    return RESERVED.contains(value);
  }
}
