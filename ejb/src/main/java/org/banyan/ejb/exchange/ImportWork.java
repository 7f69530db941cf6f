package org.banyan.ejb.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.job.JobState;
import org.banyan.domain.job.LeaseLost;
import org.banyan.ejb.job.LeasedWork;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.job.Pulse;
import org.banyan.ejb.remark.Remark;

/** Does what imports are waiting, one after the other, on one node at a time. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWork {

  private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
  private static final String JOB = "imports";
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final Duration BEAT = Duration.ofSeconds(4);
  private static final int PATIENCE = 3;

  @Inject Pulse pulse;
  @Inject LeasedWork leased;
  @Inject Leases leases;
  @Inject ImportSteps steps;
  @Inject ImportRun run;

  private Future<?> rounds;
  private long failing;
  private int failures;

  @PostConstruct
  void start() {
    rounds = pulse.every(PAUSE, JOB, this::round);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }

  void round() {
    leased.each(
        JOB, LEASE, steps::isAnythingOpen, lease -> steps.begin(lease).ifPresent(this::work));
  }

  /** The lease is held for as long as the work takes; who lost it changes nothing more. */
  private void work(ImportTask task) {
    var heart = pulse.every(BEAT, JOB + "-lease", () -> leases.take(JOB, LEASE));
    try {
      run.run(task);
    } catch (LeaseLost lost) {
      LOG.log(Level.INFO, "Another node goes on with an import.");
    } catch (RuntimeException e) {
      giveUpAfterAll(task, e);
    } finally {
      heart.cancel(false);
    }
  }

  /** A fault may pass, as when the database is away; one that stays ends the import. */
  private void giveUpAfterAll(ImportTask task, RuntimeException fault) {
    failures = failing == task.jobId() ? failures + 1 : 1;
    failing = task.jobId();
    if (failures < PATIENCE) {
      throw fault;
    }
    LOG.log(Level.SEVERE, "An import failed.", fault);
    failing = 0;
    steps.end(task, JobState.FAILED, List.of(new Remark(Remark.Kind.STOPPED, "", "")));
  }
}
