package org.banyan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.banyan.domain.audit.AuditEntry;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;

@ApplicationScoped
class JpaAuditLog implements AuditLog {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public void record(DeedDone deed) {
    em.persist(new AuditEntry(deed, clock.instant()));
  }

  @Override
  public List<AuditLine> latest(Long before, int limit) {
    return em.createQuery(
            """
            select new org.banyan.domain.audit.AuditLine(
              e.id, e.madeAt, e.handle, e.deed, e.target, e.detail)
            from AuditEntry e where e.id < :before order by e.id desc
            """,
            AuditLine.class)
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setMaxResults(limit)
        .getResultList();
  }
}
