package org.banyan.ejb.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The heartbeat of jobs: one round after another, whatever becomes of a round, and one soon where
 * somebody knows that there is something to do.
 */
@ApplicationScoped
public class Pulse {

  private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

  /** What comes in such a time is done in one round. */
  private static final Duration SOON = Duration.ofMillis(100);

  private final Map<String, Beat> beats = new ConcurrentHashMap<>();

  @Resource ManagedScheduledExecutorService executor;

  /** Runs rounds with at most this pause between them until the future is cancelled. */
  public Future<?> every(Duration pause, String job, Runnable round) {
    Beat beat = new Beat(new SteadyRound(job, round));
    beats.put(job, beat);
    return executor.scheduleWithFixedDelay(
        beat, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A round of this job is due; nothing where the job is not run here. */
  public void soon(String job) {
    Beat beat = beats.get(job);
    if (beat != null && beat.call()) {
      try {
        executor.schedule(beat::answer, SOON.toMillis(), TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException stopping) {
        LOG.log(Level.FINE, "The server stops; the job {0} goes on after its start.", job);
      }
    }
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
