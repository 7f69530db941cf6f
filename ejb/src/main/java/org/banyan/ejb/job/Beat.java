package org.banyan.ejb.job;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One job's rounds, never two at once. */
final class Beat implements Runnable {

  private final Runnable round;
  private final AtomicInteger wanted = new AtomicInteger();
  private final AtomicBoolean called = new AtomicBoolean();

  Beat(Runnable round) {
    this.round = round;
  }

  /** Whether it is this caller who has to see that the call is answered. */
  boolean call() {
    return called.compareAndSet(false, true);
  }

  void answer() {
    called.set(false);
    run();
  }

  /** Whoever comes while a round is on its way leaves another one to whoever is at it. */
  @Override
  public void run() {
    if (wanted.getAndIncrement() == 0) {
      int done = 1;
      do {
        round.run();
        done = wanted.addAndGet(-done);
      } while (done > 0);
    }
  }
}
