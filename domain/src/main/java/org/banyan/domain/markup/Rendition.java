package org.banyan.domain.markup;

/** How a text came out, and if not as written, why. */
public enum Rendition {
  RENDERED,
  TOO_LARGE,
  /** Depends on how busy the server was: another try may succeed. */
  TOO_SLOW,
  TOO_TANGLED;

  public boolean isWorthKeeping() {
    return this != TOO_SLOW;
  }
}
