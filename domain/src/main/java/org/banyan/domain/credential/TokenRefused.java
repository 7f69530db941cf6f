package org.banyan.domain.credential;

import org.banyan.domain.shared.Invalid;

/** A mailed link that does not work, or no longer: why is nobody's business. */
public class TokenRefused extends Invalid {

  public TokenRefused() {
    super("token", "token-refused", "This link does not work any more. Ask for a new one.");
  }
}
