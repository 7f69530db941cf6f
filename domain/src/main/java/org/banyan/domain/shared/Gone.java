package org.banyan.domain.shared;

/** What was here and can perhaps come back (410). */
public class Gone extends Rejection {

  public Gone(String code, String message) {
    super(code, message);
  }
}
