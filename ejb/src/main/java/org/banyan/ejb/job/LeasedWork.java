package org.banyan.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.banyan.domain.job.LeaseTaken;

/** Work that one node at a time does, piece by piece. */
@ApplicationScoped
public class LeasedWork {

  @Inject Leases leases;

  /** Does pieces for as long as any are waiting and no other node is at it. */
  public void each(
      String job, Duration length, BooleanSupplier waiting, Consumer<LeaseTaken> piece) {
    while (waiting.getAsBoolean() && once(job, length, piece)) {
      // The next piece, if there is one.
    }
  }

  /**
   * Does a piece, unless another node is at it, and tells which. Gives the lease back, or work
   * would wait for its end after each killed server.
   */
  public boolean once(String job, Duration length, Consumer<LeaseTaken> piece) {
    var lease = leases.take(job, length);
    lease.ifPresent(
        taken -> {
          try {
            piece.accept(taken);
          } finally {
            leases.release(taken);
          }
        });
    return lease.isPresent();
  }
}
