package org.banyan.domain.shared;

/** What needs somebody signed in (401). */
public class Unauthenticated extends Rejection {

  public Unauthenticated() {
    this("signed-out", "Sign in to do this.");
  }

  public Unauthenticated(String code, String message) {
    super(code, message);
  }
}
