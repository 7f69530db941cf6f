package org.banyan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Where the time comes from. */
@ApplicationScoped
class Clocks {

  /**
   * In microseconds, which is what both databases keep, so that a time read equals the one written.
   */
  @Produces
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
