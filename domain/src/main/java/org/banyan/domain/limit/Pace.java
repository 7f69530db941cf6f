package org.banyan.domain.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * So many in a while: a bucket that refills evenly, kept as the one moment when it is full again.
 *
 * @param most that it holds; 0 for no limit
 */
public record Pace(int most, Duration window) {

  public boolean isOff() {
    return most == 0;
  }

  /** When the bucket is full again after one more was taken. */
  public Instant afterOneMore(Instant full, Instant now) {
    return begin(full, now).plus(window.dividedBy(most));
  }

  /** The same after several were taken elsewhere; nobody has to wait longer than a whole window. */
  public Instant afterMore(Instant full, int times, Instant now) {
    Instant then = begin(full, now).plus(window.multipliedBy(times).dividedBy(most));
    Instant latest = now.plus(window);
    return then.isAfter(latest) ? latest : then;
  }

  /**
   * A bucket that lacks far more than it holds is from before the clock was set back. A little more
   * is no sign of that: who counts at the same time may have looked at the clock a moment later.
   */
  private Instant begin(Instant full, Instant now) {
    Instant utmost = now.plus(window.multipliedBy(2));
    boolean counts = full != null && full.isAfter(now) && !full.isAfter(utmost);
    return counts ? full : now;
  }

  /** How long to wait until one more is there; nothing where one is. */
  public Duration patience(Instant full, Instant now) {
    Duration missing = Duration.between(now.plus(window), afterOneMore(full, now));
    return missing.isNegative() ? Duration.ZERO : missing;
  }
}
