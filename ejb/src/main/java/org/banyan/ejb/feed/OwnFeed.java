package org.banyan.ejb.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.feed.FeedToken;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Secret;

/** The secret of one's own feed. */
@Stateless
public class OwnFeed {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject FeedSecrets secrets;

  /** When the secret was made; nothing where there is none. */
  public Optional<Instant> madeAt(Person asking) {
    policy.requireSignedIn(asking);
    return secrets.find(asking.id()).map(FeedToken::madeAt);
  }

  /** Makes a secret, and shows it this once; one that was there opens nothing any more. */
  public Secret make(Person asking) {
    policy.requireSignedIn(asking);
    Secret secret = Secret.random();
    secrets
        .find(asking.id())
        .ifPresentOrElse(
            token -> token.renew(secret, clock.instant()),
            () -> secrets.add(new FeedToken(asking.id(), secret, clock.instant())));
    record(asking, "feed-opened");
    return secret;
  }

  public void revoke(Person asking) {
    policy.requireSignedIn(asking);
    secrets.remove(secrets.find(asking.id()).orElseThrow(NotFound::new));
    record(asking, "feed-closed");
  }

  private void record(Person asking, String deed) {
    audit.record(new DeedDone(asking.id(), asking.handle(), deed, asking.handle(), ""));
  }
}
