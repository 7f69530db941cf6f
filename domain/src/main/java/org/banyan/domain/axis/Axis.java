package org.banyan.domain.axis;

import java.util.Locale;

/** The three trees of classification; the plural is the word used in addresses and properties. */
public enum Axis {
  THEME("themes"),
  REGION("regions"),
  TARGET("targets");

  private final String plural;

  Axis(String plural) {
    this.plural = plural;
  }

  public String plural() {
    return plural;
  }

  public String singular() {
    return name().toLowerCase(Locale.ROOT);
  }
}
