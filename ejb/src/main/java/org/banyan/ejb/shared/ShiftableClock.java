package org.banyan.ejb.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The system's time, which rehearsals and tests may shift. In microseconds, which is what both
 * databases keep, so that a time read equals the one written.
 */
final class ShiftableClock extends Clock {

  private static final Clock SYSTEM = Clock.systemUTC();

  private volatile Duration shift = Duration.ZERO;

  void shift(Duration by) {
    shift = by;
  }

  @Override
  public Instant instant() {
    return SYSTEM.instant().plus(shift).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
