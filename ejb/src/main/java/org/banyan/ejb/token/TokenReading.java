package org.banyan.ejb.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.banyan.domain.token.TokenSecret;

/** Whom a program calls for. */
@Stateless
public class TokenReading {

  @Inject JpaTokens tokens;

  /** By what stands in the header; nobody where the token does not count. */
  public Optional<TokenBearer> find(String token) {
    return token.length() > TokenSecret.MOST
        ? Optional.empty()
        : tokens.bearer(new TokenSecret(token));
  }
}
