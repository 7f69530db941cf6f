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
  private final ThreadLocal<Instant> elsewhen = new ThreadLocal<>();

  void shift(Duration by) {
    shift = by;
  }

  void at(Instant moment, Runnable deeds) {
    elsewhen.set(moment);
    try {
      deeds.run();
    } finally {
      elsewhen.remove();
    }
  }

  @Override
  public Instant instant() {
    Instant moment = elsewhen.get();
    return moment != null ? moment : SYSTEM.instant().plus(shift).truncatedTo(ChronoUnit.MICROS);
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
