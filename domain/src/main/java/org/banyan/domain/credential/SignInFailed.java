package org.banyan.domain.credential;

import org.banyan.domain.shared.Unauthenticated;

/** The same answer for an unknown person and a wrong password. */
public class SignInFailed extends Unauthenticated {

  public SignInFailed() {
    super("sign-in-failed", "This handle and this password do not go together.");
  }
}
