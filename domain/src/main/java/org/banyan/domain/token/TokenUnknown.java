package org.banyan.domain.token;

import org.banyan.domain.shared.Unauthenticated;

/** No token, or none any more: wrong, revoked, run out, or its person is suspended. */
public class TokenUnknown extends Unauthenticated {

  public TokenUnknown() {
    super("token-unknown", "This token does not count, or no longer.");
  }
}
