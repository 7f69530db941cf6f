package org.banyan.ejb.token;

import java.time.Instant;
import java.util.Set;
import org.banyan.domain.token.Grant;
import org.banyan.domain.token.Scope;

/**
 * A token somebody wants to make.
 *
 * @param expiresAt null for never
 */
public record TokenDraft(String name, Set<Scope> scopes, Instant expiresAt) {

  Grant grant() {
    return new Grant(scopes, expiresAt);
  }
}
