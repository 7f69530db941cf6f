package org.banyan.ejb.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets answered calls after their seven days; doing so twice does no harm. */
@Singleton
public class IdempotencySweep {

  @Inject JpaIdempotentCalls calls;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void sweep() {
    calls.sweep();
  }
}
