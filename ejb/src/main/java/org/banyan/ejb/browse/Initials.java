package org.banyan.ejb.browse;

import java.text.Normalizer;
import java.util.Locale;

/** The letter under which a title stands. */
final class Initials {

  /** For what begins with no letter. */
  static final String OTHER = "#";

  private Initials() {}

  /** Without accents and in upper case, as É stands under E. */
  static String letter(String beginning) {
    String plain = Normalizer.normalize(beginning, Normalizer.Form.NFD);
    if (plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))) {
      return OTHER;
    }
    return Character.toString(plain.codePointAt(0)).toUpperCase(Locale.ROOT);
  }
}
