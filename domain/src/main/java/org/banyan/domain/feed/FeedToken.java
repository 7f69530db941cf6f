package org.banyan.domain.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.banyan.domain.shared.Secret;

/** One person's way to their own feed, recognised by the hash of a random text. */
@Entity
public class FeedToken {

  @Id private long accountId;

  @Column(nullable = false, length = 64)
  private String tokenHash;

  @Column(nullable = false)
  private Instant madeAt;

  protected FeedToken() {}

  public FeedToken(long accountId, Secret secret, Instant now) {
    this.accountId = accountId;
    renew(secret, now);
  }

  /** The secret before opens nothing any more. */
  public final void renew(Secret secret, Instant now) {
    tokenHash = secret.hash();
    madeAt = now;
  }

  public long accountId() {
    return accountId;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
