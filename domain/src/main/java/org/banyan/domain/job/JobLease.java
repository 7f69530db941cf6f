package org.banyan.domain.job;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who may do a job, and until when. */
@Entity
public class JobLease {

  @Id private String name;
  private String holder;
  private Instant heldUntil;
  private long fence;

  protected JobLease() {}

  public JobLease(String name, String holder, Instant now, Duration length) {
    this.name = name;
    this.holder = holder;
    this.heldUntil = now.plus(length);
    this.fence = 1;
  }

  /** Taken or prolonged, unless somebody else still holds it. */
  public Optional<LeaseTaken> take(String candidate, Instant now, Duration length) {
    if (!holder.equals(candidate)) {
      if (heldUntil.isAfter(now)) {
        return Optional.empty();
      }
      holder = candidate;
      fence++;
    }
    heldUntil = now.plus(length);
    return Optional.of(taken());
  }

  /** Whether this holding is still the one that counts; who overslept may still be it. */
  public boolean isHeldAs(LeaseTaken taken) {
    return taken.equals(taken());
  }

  public void release(Instant now) {
    heldUntil = now;
  }

  public LeaseTaken taken() {
    return new LeaseTaken(name, holder, fence);
  }
}
