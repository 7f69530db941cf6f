package org.banyan.domain.shared;

/** What the reader may see but not do (403); where existence is a secret, it is NotFound. */
public class Forbidden extends Rejection {

  public Forbidden(String code, String message) {
    super(code, message);
  }
}
