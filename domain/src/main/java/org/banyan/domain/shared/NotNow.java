package org.banyan.domain.shared;

import java.time.Duration;

/** What cannot be done just now (503) and may be tried again after a while. */
public class NotNow extends Rejection {

  private final Duration retryAfter;

  public NotNow(String code, String message, Duration retryAfter) {
    super(code, message);
    this.retryAfter = retryAfter;
  }

  /** Whole seconds until a repetition has a chance, at least one. */
  public long retryAfterSeconds() {
    return Math.max(1, retryAfter.toSeconds());
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
