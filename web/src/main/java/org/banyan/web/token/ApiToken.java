package org.banyan.web.token;

import java.time.Instant;
import java.util.List;
import org.banyan.domain.token.Scope;
import org.banyan.ejb.token.TokenLine;

/** One of one's own tokens; what makes it work is not in it. */
public record ApiToken(
    String id,
    String name,
    List<Scope> scopes,
    Instant createdAt,
    Instant lastUsedAt,
    Instant expiresAt) {

  static ApiToken of(TokenLine line) {
    return new ApiToken(
        line.publicId(),
        line.name(),
        line.scopes(),
        line.createdAt(),
        line.lastUsedAt(),
        line.expiresAt());
  }
}
