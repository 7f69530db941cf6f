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
    Instant from = full == null || full.isBefore(now) ? now : full;
    return from.plus(window.dividedBy(most));
  }

  /** The same after several were taken elsewhere; nobody has to wait longer than a whole window. */
  public Instant afterMore(Instant full, int times, Instant now) {
    Instant from = full == null || full.isBefore(now) ? now : full;
    Instant then = from.plus(window.multipliedBy(times).dividedBy(most));
    Instant latest = now.plus(window);
    return then.isAfter(latest) ? latest : then;
  }

  /** How long to wait until one more is there; nothing where one is. */
  public Duration patience(Instant full, Instant now) {
    Duration missing = Duration.between(now.plus(window), afterOneMore(full, now));
    return missing.isNegative() ? Duration.ZERO : missing;
  }
}
