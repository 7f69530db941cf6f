package org.banyan.web.token;

import java.util.List;
import java.util.Set;
import org.banyan.domain.token.Scope;
import org.banyan.ejb.token.TokenDraft;
import org.banyan.web.api.Query;

/**
 * A token a call wants made.
 *
 * @param expiresAt a moment; absent for never
 */
public record NewToken(String name, List<Scope> scopes, String expiresAt) {

  TokenDraft draft() {
    return new TokenDraft(
        name, scopes == null ? Set.of() : Set.copyOf(scopes), Query.moment("expiresAt", expiresAt));
  }
}
