package org.banyan.web.token;

import java.time.Instant;
import java.util.List;
import org.banyan.domain.token.Scope;
import org.banyan.ejb.token.TokenMade;

/** A token just made, with the one look at its text. */
public record ApiNewToken(
    String id,
    String token,
    String name,
    List<Scope> scopes,
    Instant createdAt,
    Instant expiresAt) {

  static ApiNewToken of(TokenMade made) {
    var line = made.line();
    return new ApiNewToken(
        line.publicId(),
        made.secret().text(),
        line.name(),
        line.scopes(),
        line.createdAt(),
        line.expiresAt());
  }
}
