package org.banyan.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;

/** The words of the screens, as {@code #{t.of('layout.find')}}. */
@Named("t")
@RequestScoped
public class Texts {

  @Inject private CurrentLanguage language;

  /** The text of a key with its arguments set in; a missing key shows as itself. */
  public String of(String key, Object... arguments) {
    return Bundles.find(key, language.getTag())
        .map(pattern -> format(pattern, arguments))
        .orElse(key);
  }

  /** The word for one of several values, such as the kinds of a space. */
  public String word(String prefix, Object value) {
    return value == null ? "" : of(prefix + "." + value.toString().toLowerCase(Locale.ROOT));
  }

  /** The text of a key where there is one, else the words given. */
  public String orElse(String key, String words) {
    return Bundles.find(key, language.getTag()).map(this::format).orElse(words);
  }

  /** A count as it is written in the reader's language. */
  public String number(long count) {
    return NumberFormat.getIntegerInstance(language.getLocale()).format(count);
  }

  private String format(String pattern, Object... arguments) {
    return Bundles.format(pattern, language.getLocale(), arguments);
  }
}
