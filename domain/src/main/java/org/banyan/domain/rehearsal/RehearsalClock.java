package org.banyan.domain.rehearsal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.banyan.domain.shared.Invalid;

/** By how much all nodes' clocks are shifted; there is one. */
@Entity
public class RehearsalClock {

  public static final int ID = 1;

  private static final long MOST = Duration.ofDays(3660).toSeconds();

  @Id private int id;
  private long offsetSeconds;

  protected RehearsalClock() {}

  public RehearsalClock(long offsetSeconds) {
    this.id = ID;
    this.offsetSeconds = checked(offsetSeconds);
  }

  public void shift(long seconds) {
    offsetSeconds = checked(seconds);
  }

  public Duration offset() {
    return Duration.ofSeconds(offsetSeconds);
  }

  private static long checked(long seconds) {
    if (Math.abs(seconds) > MOST) {
      throw new Invalid("offsetSeconds", "clock-range", "A clock is shifted by ten years at most.");
    }
    return seconds;
  }
}
