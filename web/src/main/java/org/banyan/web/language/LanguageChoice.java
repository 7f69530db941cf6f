package org.banyan.web.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.banyan.ejb.shared.Settings;

/** Decides which of the languages of the screens a reader gets. */
public final class LanguageChoice {

  public static final String COOKIE = "BANYAN_LANG";

  public static final List<String> OFFERED = List.of("en", "fr", "es");

  private LanguageChoice() {}

  /** The first that is offered: asked for, kept in the cookie, of the profile, of the browser. */
  public static String among(
      String asked, String kept, String profile, String acceptLanguage, String otherwise) {
    return offered(asked)
        .or(() -> offered(kept))
        .or(() -> offered(profile))
        .or(() -> accepted(acceptLanguage))
        .or(() -> offered(otherwise))
        .orElse(OFFERED.get(0));
  }

  /** What readers get who ask for nothing; null where the site does not say. */
  public static String ofSite() {
    return Settings.given("BANYAN_DEFAULT_LANGUAGE").orElse(null);
  }

  /** The tag itself where the screens speak that language. */
  public static Optional<String> offered(String tag) {
    return Optional.ofNullable(tag).map(LanguageChoice::primary).filter(OFFERED::contains);
  }

  private static Optional<String> accepted(String header) {
    if (header == null || header.isBlank() || header.length() > 500) {
      return Optional.empty();
    }
    try {
      return LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> offered(range.getRange()).stream())
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
