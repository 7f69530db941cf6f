package org.banyan.web.language;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Finds texts by key: {@code page.save} is the line {@code save} of the bundle of page. */
public final class Bundles {

  private static final Control EXACTLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /** The pattern of a text, in the language or else in the first language. */
  public static Optional<String> find(String key, String language) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    String feature = key.substring(0, dot);
    String line = key.substring(dot + 1);
    return line(feature, line, language)
        .or(() -> line(feature, line, LanguageChoice.OFFERED.get(0)));
  }

  private static Optional<String> line(String feature, String line, String language) {
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "org.banyan.web." + feature + ".texts",
              Locale.forLanguageTag(language),
              Bundles.class.getClassLoader(),
              EXACTLY);
      return bundle.containsKey(line) ? Optional.of(bundle.getString(line)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
