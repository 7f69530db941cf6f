package org.banyan.ejb.page;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The queue before one page: one saves, the others wait in the order they came. */
final class PageTurn {

  private final Duration patience;
  private final LongSupplier nanos;
  private final Semaphore turn = new Semaphore(1, true);
  // Both are written and read by whoever has the turn.
  private long begun;
  private boolean stalled;

  PageTurn(Duration patience) {
    this(patience, System::nanoTime);
  }

  PageTurn(Duration patience, LongSupplier nanos) {
    this.patience = patience;
    this.nanos = nanos;
  }

  /** Waits for the turn; false if it does not come in time, or would come to nothing. */
  boolean take() {
    boolean waited = !acquire(0);
    if (waited && !acquire(patience.toMillis())) {
      return false;
    }
    if (waited && stalled) {
      // The next save would stall like the one before, and both waits are more than was promised.
      turn.release();
      return false;
    }
    begun = nanos.getAsLong();
    return true;
  }

  /** How many wait, as far as can be told. */
  int waiting() {
    return turn.getQueueLength();
  }

  /** Hands over to whoever has waited longest. */
  void pass() {
    stalled = nanos.getAsLong() - begun > patience.toNanos();
    turn.release();
  }

  private boolean acquire(long millis) {
    try {
      return turn.tryAcquire(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
