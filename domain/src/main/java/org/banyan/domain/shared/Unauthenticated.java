package org.banyan.domain.shared;

/** What needs somebody signed in (401). */
public class Unauthenticated extends Rejection {

  public Unauthenticated(String code, String message) {
    super(code, message);
  }
}
