package org.banyan.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.banyan.domain.job.JobLease;
import org.banyan.domain.job.LeaseLost;
import org.banyan.domain.job.LeaseTaken;

/** Who does which job; the names of holders are made anew at each start. */
@ApplicationScoped
public class Leases {

  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(100);

  private final String me = System.getProperty("jboss.node.name", "node") + "-" + UUID.randomUUID();

  @PersistenceContext EntityManager em;
  @Inject LeaseRows rows;

  /** Takes or prolongs the lease of a job, in a transaction of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<LeaseTaken> take(String job, Duration length) {
    rows.make(job);
    return locked(job).take(me, now(), length);
  }

  /** Keeps the lease where it is until the transaction ends; refuses if it has gone elsewhere. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void guard(LeaseTaken taken) {
    if (!locked(taken.name()).isHeldAs(taken)) {
      throw new LeaseLost(taken.name());
    }
  }

  /**
   * Waits until no other node is in a transaction that is serialised under the same name, however
   * long that takes: the database itself would give the wait for a lock up after seconds.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void serialise(String name) {
    rows.make(name);
    while (!isMine(name)) {
      LockSupport.parkNanos(MOMENT);
    }
  }

  private boolean isMine(String name) {
    return !em.createNativeQuery(
            "select name from job_lease where name = :name for update skip locked")
        .setParameter("name", name)
        .getResultList()
        .isEmpty();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void release(LeaseTaken taken) {
    var lease = locked(taken.name());
    if (lease.isHeldAs(taken)) {
      lease.release(now());
    }
  }

  private JobLease locked(String job) {
    return em.find(JobLease.class, job, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The database's time is the only one that all nodes share. */
  private Instant now() {
    return em.createQuery("select instant", Instant.class).getSingleResult();
  }
}
