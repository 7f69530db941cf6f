package org.banyan.ejb.recent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.page.Person;

/** Counts what imports did, by space, person and day. */
@ApplicationScoped
class ImportedQueries {

  private static final int MOST = 200;
  private static final Duration DAY = Duration.ofDays(1);
  private static final String TEXTS = " from Revision r join r.page p join r.author a where 1 = 1";
  private static final String PROPERTIES =
      " from PageEvent e join e.page p join e.by a where 1 = 1";

  @Inject RecentQueries recent;
  @PersistenceContext EntityManager em;

  /** Those whose last change came in a stretch of time, its beginning included. */
  List<ImportedLine> texts(RecentScope scope, Instant from, Instant before) {
    return lines(TEXTS + " and r.number <= p.published", "r.savedAt", false, scope, from, before);
  }

  List<ImportedLine> properties(RecentScope scope, Instant from, Instant before) {
    return lines(PROPERTIES, "e.at", true, scope, from, before);
  }

  private List<ImportedLine> lines(
      String source,
      String at,
      boolean properties,
      RecentScope scope,
      Instant from,
      Instant before) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    var query = new StringBuilder("select p.space.id, a.handle, a.displayName,");
    query.append(" count(distinct p.id), min(" + at + "), max(" + at + ")").append(source);
    query.append(" and ").append(at, 0, 1).append(".imported = true");
    recent.narrow(query, at, arguments, scope.filter());
    recent.unseen(query, properties, arguments, scope);
    query.append(" and p.space.id in :spaces and p.condition <> BINNED");
    // Those of a day end within a day of each other, so that no older ones need be looked at.
    query.append(" and " + at + " > :dayBefore and " + at + " < :dayAfter");
    query.append(" group by p.space.id, a.handle, a.displayName,");
    query.append(" year(" + at + "), month(" + at + "), day(" + at + ")");
    query.append(" having max(" + at + ") >= :from and max(" + at + ") < :before");
    TypedQuery<Object[]> asked = em.createQuery(query.toString(), Object[].class);
    arguments.forEach(asked::setParameter);
    return asked
        .setParameter("spaces", scope.spaces())
        .setParameter("dayBefore", from.minus(DAY))
        .setParameter("dayAfter", before.plus(DAY))
        .setParameter("from", from)
        .setParameter("before", before)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> line(scope, properties, row))
        .toList();
  }

  private static ImportedLine line(RecentScope scope, boolean properties, Object[] row) {
    SpaceNode space = scope.tree().get((Long) row[0]);
    return new ImportedLine(
        space.key(),
        space.title(),
        space.colour(),
        new Person((String) row[1], (String) row[2]),
        properties,
        (Long) row[3],
        (Instant) row[4],
        (Instant) row[5]);
  }
}
