package org.banyan.domain.access;

/** Who sees a space, from widest to narrowest; the order is used to compare. */
public enum Visibility {
  PUBLIC,
  SIGNED_IN,
  PRIVATE;

  public boolean widerThan(Visibility other) {
    return compareTo(other) < 0;
  }

  public Visibility narrower(Visibility other) {
    return compareTo(other) > 0 ? this : other;
  }
}
