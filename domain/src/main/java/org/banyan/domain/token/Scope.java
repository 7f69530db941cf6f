package org.banyan.domain.token;

import java.util.Locale;

/** What a token may be used for, as far as its person may do it; each includes reading. */
public enum Scope {
  READ,
  WRITE,
  MODERATE,
  ADMIN;

  /** The word that programs and addresses use. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
