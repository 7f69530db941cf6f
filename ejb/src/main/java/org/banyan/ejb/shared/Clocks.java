package org.banyan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Where the time comes from. */
@ApplicationScoped
public class Clocks {

  private final ShiftableClock clock = new ShiftableClock();

  @Produces
  Clock clock() {
    return clock;
  }

  /** For rehearsals and tests: from now on it is so much later. */
  public void shift(Duration by) {
    clock.shift(by);
  }

  /** Lets the calling thread, and no other, do something at another moment. */
  public void at(Instant moment, Runnable deeds) {
    clock.at(moment, deeds);
  }
}
