package org.banyan.ejb.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.token.AccessToken;
import org.banyan.domain.token.Grant;
import org.banyan.domain.token.TokenSecret;

/** The tokens one gives to programs. */
@Stateless
public class OwnTokens {

  private static final int MOST = 50;

  private final AccountPolicy policy = new AccountPolicy();

  @Inject JpaTokens tokens;
  @Inject AuditLog audit;
  @Inject Clock clock;

  public List<TokenLine> list(Person asking) {
    policy.requireSignedIn(asking);
    return tokens.kept(asking.id()).stream()
        .map(token -> TokenLine.of(token, clock.instant()))
        .toList();
  }

  /**
   * @param within how far the request itself goes: nobody makes a token that is wider
   */
  public TokenMade make(Person asking, Grant within, TokenDraft draft) {
    policy.requireSignedIn(asking);
    if (tokens.kept(asking.id()).size() >= MOST) {
      throw new Invalid("name", "too-many-tokens", "Revoke a token first: 50 are the most.");
    }
    var secret = TokenSecret.random();
    var token = new AccessToken(secret, asking.id(), draft.name(), draft.grant(), clock.instant());
    if (!within.covers(draft.grant())) {
      throw new Forbidden("token-wider", "A token makes none that is wider or lasts longer.");
    }
    tokens.add(token);
    record(asking, "token-made", token, scopes(token));
    return new TokenMade(secret, TokenLine.of(token, clock.instant()));
  }

  public void revoke(Person asking, long id) {
    policy.requireSignedIn(asking);
    var token =
        tokens
            .find(id)
            .filter(found -> found.accountId() == asking.id() && !found.isRevoked())
            .orElseThrow(NotFound::new);
    token.revoke(clock.instant());
    record(asking, "token-revoked", token, "");
  }

  private void record(Person asking, String deed, AccessToken token, String detail) {
    var target = token.name() + " (" + PublicId.write(token.id()) + ")";
    audit.record(new DeedDone(asking.id(), asking.handle(), deed, target, detail));
  }

  private static String scopes(AccessToken token) {
    return token.grant().scopes().stream()
        .sorted()
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
