package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What letters say, in the reader's language. */
@ApplicationScoped
class LetterTexts {

  private static final String BUNDLE = "org.banyan.ejb.credential.letters";

  /** Subject and body of a letter. */
  record LetterText(String subject, String body) {}

  /** {0} is the reader's name, {1} the link, {2} the name of the site. */
  LetterText in(String language, String kind, String name, String link, String site) {
    var locale = Locale.forLanguageTag(language);
    var bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            LetterTexts.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new LetterText(
        text(bundle, locale, kind + ".subject", name, link, site),
        text(bundle, locale, kind + ".body", name, link, site));
  }

  private static String text(ResourceBundle bundle, Locale locale, String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
