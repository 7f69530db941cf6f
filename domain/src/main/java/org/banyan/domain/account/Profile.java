package org.banyan.domain.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;

/**
 * What people say about themselves.
 *
 * @param country key of a region, or null
 * @param languages language tags, such as {@code fr}
 * @param expertise keys of themes
 */
public record Profile(
    String displayName,
    String headline,
    String organisation,
    String country,
    Set<String> languages,
    Set<String> expertise) {

  static final int MOST = 30;

  private static final int NAME_LENGTH = 100;
  private static final int LINE_LENGTH = 200;
  private static final int KEY_LENGTH = 60;

  public Profile {
    displayName = stripped(displayName);
    headline = stripped(headline);
    organisation = stripped(organisation);
    country = stripped(country);
    languages = strippedAll(languages);
    expertise = strippedAll(expertise);
    var errors = new ArrayList<FieldError>();
    if (displayName == null) {
      errors.add(new FieldError("displayName", "required", "A name is needed."));
    }
    line(errors, "displayName", displayName, NAME_LENGTH);
    line(errors, "headline", headline, LINE_LENGTH);
    line(errors, "organisation", organisation, LINE_LENGTH);
    line(errors, "country", country, KEY_LENGTH);
    list(errors, "languages", languages);
    list(errors, "expertise", expertise);
    Invalid.unlessEmpty(errors);
  }

  public static Profile named(String displayName) {
    return new Profile(displayName, null, null, null, Set.of(), Set.of());
  }

  private static void line(List<FieldError> errors, String field, String text, int length) {
    if (text == null) {
      return;
    }
    if (text.length() > length) {
      errors.add(
          new FieldError(field, "too-long", "This is longer than " + length + " characters."));
    } else if (text.codePoints().anyMatch(Character::isISOControl)) {
      errors.add(new FieldError(field, "one-line", "This must be a single line of text."));
    }
  }

  private static void list(List<FieldError> errors, String field, Set<String> values) {
    if (values.size() > MOST) {
      errors.add(new FieldError(field, "too-many", "At most " + MOST + " can be named."));
    }
    values.forEach(value -> line(errors, field, value, KEY_LENGTH));
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Set<String> strippedAll(Collection<String> texts) {
    var kept = new TreeSet<String>();
    for (String text : texts == null ? Set.<String>of() : texts) {
      if (stripped(text) != null) {
        kept.add(stripped(text));
      }
    }
    return Set.copyOf(kept);
  }
}
