package org.banyan.ejb.token;

import java.time.Instant;
import java.util.List;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.token.AccessToken;
import org.banyan.domain.token.Scope;

/**
 * One of one's own tokens, without what makes it work.
 *
 * @param lastUsedAt null for never
 * @param expiresAt null for never
 * @param expired whether it has run out
 */
public record TokenLine(
    long id,
    String name,
    List<Scope> scopes,
    Instant createdAt,
    Instant lastUsedAt,
    Instant expiresAt,
    boolean expired) {

  static TokenLine of(AccessToken token, Instant now) {
    Instant until = token.grant().until();
    return new TokenLine(
        token.id(),
        token.name(),
        token.grant().scopes().stream().sorted().toList(),
        token.createdAt(),
        token.lastUsedAt(),
        until,
        until != null && !until.isAfter(now));
  }

  public String publicId() {
    return PublicId.write(id);
  }
}
