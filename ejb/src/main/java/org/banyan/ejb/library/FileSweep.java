package org.banyan.ejb.library;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.banyan.ejb.job.Leases;

/** Clears away what broken uploads and refused files left, once a night, on one node. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileSweep {

  private static final String JOB = "file-sweep";
  private static final Duration LEASE = Duration.ofHours(1);

  @Inject Leases leases;
  @Inject FileSweeping sweeping;

  @Schedule(hour = "3", minute = "27", persistent = false)
  void sweep() {
    leases
        .take(JOB, LEASE)
        .ifPresent(
            lease -> {
              sweeping.uploads();
              sweeping.orphans();
              leases.release(lease);
            });
  }
}
