package org.banyan.ejb.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.domain.outbox.OutboxEntry;
import org.banyan.ejb.job.Leases;

/** The steps of sending, each a transaction of its own; the sending itself lies between them. */
@ApplicationScoped
class Dispatch {

  @PersistenceContext EntityManager em;
  @Inject Leases leases;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean isAnythingDue() {
    return !dueEntries(1).isEmpty();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<MessageDue> claim(LeaseTaken lease, int limit) {
    leases.guard(lease);
    return dueEntries(limit).stream().map(entry -> entry.attempt(clock.instant())).toList();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void markSent(long id) {
    em.find(OutboxEntry.class, id).send(clock.instant());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void markFailed(long id, String reason) {
    em.find(OutboxEntry.class, id).fail(reason);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void giveUp(long id, String reason) {
    em.find(OutboxEntry.class, id).giveUp(reason);
  }

  private List<OutboxEntry> dueEntries(int limit) {
    return em.createQuery(
            "from OutboxEntry where nextAttemptAt <= :now order by nextAttemptAt, id",
            OutboxEntry.class)
        .setParameter("now", clock.instant())
        .setMaxResults(limit)
        .getResultList();
  }
}
