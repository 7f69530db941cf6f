package org.banyan.ejb.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.banyan.domain.outbox.Outbox;
import org.banyan.domain.outbox.OutboxEntry;
import org.banyan.domain.outbox.OutboxLine;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Finding;

@ApplicationScoped
class JpaOutbox implements Outbox {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public void put(String kind, String payload) {
    em.persist(new OutboxEntry(kind, payload, clock.instant()));
  }

  @Override
  public List<OutboxLine> latest(Long before, int limit) {
    return em.createQuery(
            """
            select new org.banyan.domain.outbox.OutboxLine(e.id, e.kind, e.payload, e.createdAt,
              e.attempts, e.nextAttemptAt, e.sentAt, e.lastError)
            from OutboxEntry e where e.id < :before order by e.id desc
            """,
            OutboxLine.class)
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public String again(long id) {
    var entry =
        Finding.find(em, OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(NotFound::new);
    entry.again(clock.instant());
    return entry.kind();
  }
}
