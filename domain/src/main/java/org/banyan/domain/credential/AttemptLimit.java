package org.banyan.domain.credential;

import java.time.Duration;

/** How often something may be tried in vain within a while. */
public enum AttemptLimit {
  /** One address at one account. */
  SIGN_IN(10, Duration.ofMinutes(5)),
  /** All addresses at one account, except those it has signed in from before. */
  SIGN_IN_ACCOUNT(50, Duration.ofMinutes(30)),
  /** One address at all accounts. */
  SIGN_IN_ADDRESS(200, Duration.ofMinutes(15)),
  /** The right password of an account that is not let in. */
  SIGN_IN_REFUSED(10, Duration.ofMinutes(5)),
  JOIN_ADDRESS(200, Duration.ofHours(1)),
  EMAIL_CHANGE(10, Duration.ofHours(1)),
  RESET_ACCOUNT(5, Duration.ofHours(1)),
  RESET_ADDRESS(30, Duration.ofHours(1));

  private final int most;
  private final Duration window;

  AttemptLimit(int most, Duration window) {
    this.most = most;
    this.window = window;
  }

  public int most() {
    return most;
  }

  public Duration window() {
    return window;
  }
}
