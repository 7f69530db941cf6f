package org.banyan.ejb.changelog;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.ejb.job.LeasedWork;
import org.banyan.ejb.job.Pulse;

/** Keeps the change log numbered. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeNumbering {

  static final String JOB = "change-numbering";

  /** For what came while another node was at it, and what a node that ended left behind. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final Duration LEASE = Duration.ofSeconds(3);

  @Inject Pulse pulse;
  @Inject LeasedWork leased;
  @Inject Numbering numbering;

  private Future<?> rounds;

  @PostConstruct
  void start() {
    rounds = pulse.every(PAUSE, JOB, this::round);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }

  void round() {
    leased.each(JOB, LEASE, numbering::isAnythingWaiting, this::number);
  }

  private void number(LeaseTaken lease) {
    numbering.number(lease);
    pulse.soon(ChangeFollowing.JOB);
  }
}
