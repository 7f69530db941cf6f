package org.banyan.domain.shared;

/** What is not there, or not there for this reader (404): both answer alike. */
public class NotFound extends Rejection {

  public NotFound() {
    this("not-found", "There is nothing here.");
  }

  public NotFound(String code, String message) {
    super(code, message);
  }
}
