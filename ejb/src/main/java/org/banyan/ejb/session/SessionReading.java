package org.banyan.ejb.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.banyan.domain.session.SessionToken;
import org.banyan.domain.session.SignedIn;

/** Who a request comes from. */
@Stateless
public class SessionReading {

  @Inject JpaSessions sessions;

  /** By the value of the cookie; using a session keeps it alive. */
  public Optional<SignedIn> find(String token) {
    if (token == null || token.isEmpty() || token.length() > SessionToken.MOST) {
      return Optional.empty();
    }
    return sessions.signedIn(new SessionToken(token));
  }
}
