package org.banyan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banyan.domain.audit.AuditEntry;
import org.banyan.domain.audit.AuditFilter;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;

@ApplicationScoped
class JpaAuditLog implements AuditLog {

  private static final Map<String, String> NARROWING =
      Map.of(
          "deed", "e.deed = :deed",
          "handle", "e.handle = :handle",
          "since", "e.madeAt >= :since",
          "until", "e.madeAt < :until");

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public void record(DeedDone deed) {
    em.persist(new AuditEntry(deed, clock.instant()));
  }

  @Override
  public List<AuditLine> latest(AuditFilter filter, Long before, int limit) {
    Map<String, Object> narrowing = narrowing(filter);
    var query =
        em.createQuery(
            """
            select new org.banyan.domain.audit.AuditLine(
              e.id, e.madeAt, e.handle, e.deed, e.target, e.detail)
            from AuditEntry e where e.id < :before\
            """
                + narrowing.keySet().stream()
                    .map(name -> " and " + NARROWING.get(name))
                    .collect(Collectors.joining())
                + " order by e.id desc",
            AuditLine.class);
    narrowing.forEach(query::setParameter);
    return query
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<String> deeds() {
    return em.createQuery("select distinct e.deed from AuditEntry e order by e.deed", String.class)
        .getResultList();
  }

  private static Map<String, Object> narrowing(AuditFilter filter) {
    Map<String, Object> values = new TreeMap<>();
    put(values, "deed", filter.deed());
    put(values, "handle", filter.handle());
    put(values, "since", filter.from());
    put(values, "until", filter.until());
    return values;
  }

  private static void put(Map<String, Object> values, String name, Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
