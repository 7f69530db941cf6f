package org.banyan.domain.shared;

/** What is more than is taken in (413). */
public class TooLarge extends Rejection {

  public TooLarge(String code, String message) {
    super(code, message);
  }
}
