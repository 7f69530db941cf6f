package org.banyan.ejb.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The heartbeat of jobs: one round after another, whatever becomes of a round. */
@ApplicationScoped
public class Pulse {

  private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

  @Resource ManagedScheduledExecutorService executor;

  /** Runs rounds with this pause between them until the future is cancelled. */
  public Future<?> every(Duration pause, String job, Runnable round) {
    var steady = new SteadyRound(job, round);
    return executor.scheduleWithFixedDelay(
        steady, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A failure is told once, until a round succeeds again. */
  static final class SteadyRound implements Runnable {

    private final String job;
    private final Runnable round;
    private boolean failing;

    SteadyRound(String job, Runnable round) {
      this.job = job;
      this.round = round;
    }

    @Override
    public void run() {
      try {
        round.run();
        if (failing) {
          LOG.log(Level.INFO, "The job {0} works again.", job);
        }
        failing = false;
      } catch (Throwable e) {
        // Whatever gets out would end the job for good; a commit that fails throws what no method
        // declares.
        if (!failing) {
          LOG.log(Level.WARNING, "The job " + job + " failed and will be tried again.", e);
        }
        failing = true;
      }
    }
  }
}
