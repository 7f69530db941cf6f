package org.banyan.domain.credential;

import java.time.Duration;

/** What a mailed link is for, and how long it works. */
public enum TokenPurpose {
  ACTIVATE(Duration.ofDays(7)),
  RESET(Duration.ofHours(2)),
  EMAIL(Duration.ofDays(2));

  private final Duration lifetime;

  TokenPurpose(Duration lifetime) {
    this.lifetime = lifetime;
  }

  public Duration lifetime() {
    return lifetime;
  }
}
