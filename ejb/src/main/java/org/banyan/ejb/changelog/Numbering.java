package org.banyan.ejb.changelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.banyan.domain.changelog.Change;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.ejb.job.Leases;

/** Gives positions to what is committed and has none. */
@ApplicationScoped
class Numbering {

  static final int BATCH = 500;

  @PersistenceContext EntityManager em;
  @Inject Leases leases;
  @Inject ChangeLog log;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean isAnythingWaiting() {
    return !waiting(1).isEmpty();
  }

  /** How many got a position; under the guard of the lease, two nodes never number at once. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int number(LeaseTaken lease) {
    leases.guard(lease);
    long position = log.head();
    var changes = waiting(BATCH);
    for (Change change : changes) {
      change.number(++position);
    }
    return changes.size();
  }

  private List<Change> waiting(int limit) {
    return em.createQuery("from Change where logPosition is null order by id", Change.class)
        .setMaxResults(limit)
        .getResultList();
  }
}
