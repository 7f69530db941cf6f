package org.banyan.domain.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.banyan.domain.shared.TooMany;

/** How often something was tried in the present window of time. */
@Entity
public class AttemptCount {

  @Id private String subject;
  private Long accountId;
  private int attempts;
  private Instant windowEnds;

  protected AttemptCount() {}

  public AttemptCount(String subject, Long accountId, Instant now) {
    this.subject = subject;
    this.accountId = accountId;
    this.windowEnds = now;
  }

  /**
   * Counts before it is tried, so that many at once get no further than one after another.
   *
   * @return whether it is the last one before others are refused
   * @throws TooMany where the limit is reached already
   */
  public boolean count(AttemptLimit limit, Instant now) {
    if (!now.isBefore(windowEnds)) {
      attempts = 0;
      windowEnds = now.plus(limit.window());
    }
    if (attempts >= limit.most()) {
      throw new TooMany(
          "too-many-attempts",
          "This was tried too often. Wait a while and try again.",
          Duration.between(now, windowEnds));
    }
    attempts++;
    return attempts == limit.most();
  }

  /** It was not in vain. */
  public void giveBack() {
    attempts = Math.max(0, attempts - 1);
  }
}
