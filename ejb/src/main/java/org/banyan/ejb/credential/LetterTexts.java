package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What letters say, in the reader's language. */
@ApplicationScoped
public class LetterTexts {

  private static final String BUNDLE = "org.banyan.ejb.credential.letters";

  /** Subject and body of a letter. */
  public record LetterText(String subject, String body) {}

  /** {0} is the reader's name, {1} the link, {2} the name of the site. */
  LetterText in(String language, String kind, String name, String link, String site) {
    return in(BUNDLE, language, kind, name, link, site);
  }

  /** A letter of another feature, from its own bundle; the values are those its texts number. */
  public LetterText in(String bundle, String language, String kind, Object... values) {
    var locale = Locale.forLanguageTag(language);
    var texts = bundle(bundle, locale);
    return new LetterText(
        text(texts, locale, kind + ".subject", values),
        text(texts, locale, kind + ".body", values));
  }

  public static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        LetterTexts.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  private static String text(ResourceBundle bundle, Locale locale, String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
