package org.banyan.ejb.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.outside.OutsideAnswer;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.shared.Settings;

/** One round of the job: what changed is taken in, and some of what is due is asked. */
@ApplicationScoped
public class OutsideRound {

  private static final String JOB = "outside-links";

  /** Longer than one question may take with all its steps. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  @Inject Leases leases;
  @Inject OutsideChecking checking;
  @Inject OutsideDoor door;
  @Inject OutsideFollowing following;
  @Inject Settings settings;

  public void go() {
    Optional<LeaseTaken> lease = leases.take(JOB, LEASE);
    while (lease.isPresent() && following.follow(lease.get())) {
      lease = leases.take(JOB, LEASE);
    }
    if (lease.isPresent() && settings.linkCheck()) {
      for (OutsideChecking.Due due : checking.due(lease.get())) {
        OutsideAnswer answer = door.ask(due.address());
        lease = leases.take(JOB, LEASE);
        if (lease.isEmpty()) {
          return;
        }
        checking.answered(lease.get(), due, answer);
      }
    }
  }
}
