package org.banyan.domain.shared;

/** What holds bytes that are no text, or a NUL, which no text can hold (400). */
public class Malformed extends Rejection {

  public Malformed(String message) {
    super("malformed", message);
  }
}
