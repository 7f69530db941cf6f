package org.banyan.domain.shared;

/** What cannot be done as things stand now (409). */
public class Conflict extends Rejection {

  public Conflict(String code, String message) {
    super(code, message);
  }
}
