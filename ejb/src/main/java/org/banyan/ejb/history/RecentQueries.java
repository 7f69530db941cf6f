package org.banyan.ejb.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.shared.Slice;

/** Queries for lists of recent saves; texts are left where they are. */
@ApplicationScoped
class RecentQueries {

  @PersistenceContext EntityManager em;

  /** One save more than the limit where there are that many. */
  List<RecentChanges.Line> recent(SpaceTree tree, Set<Long> spaces, Slice slice) {
    return em.createQuery(
            "select p.id, p.space.id, p.slug, r.title, r.number, a.handle, a.displayName,"
                + " r.savedAt, r.summary, r.minor from Revision r join r.page p join r.author a"
                + " where p.space.id in :spaces and p.condition <> :binned"
                + " and r.number <= p.published"
                + " and (r.savedAt < :before or r.savedAt = :before and p.id < :beforeId)"
                + " order by r.savedAt desc, p.id desc",
            Object[].class)
        .setParameter("spaces", spaces)
        .setParameter("binned", Condition.BINNED)
        .setParameter("before", slice.before())
        .setParameter("beforeId", slice.beforeId())
        .setMaxResults(slice.limit() + 1)
        .getResultStream()
        .map(row -> line(tree, row))
        .toList();
  }

  private static RecentChanges.Line line(SpaceTree tree, Object[] row) {
    SpaceNode space = tree.get((Long) row[1]);
    return new RecentChanges.Line(
        (Long) row[0],
        new PageLocation(space.key(), (String) row[2]),
        space.title(),
        space.colour(),
        (String) row[3],
        (Integer) row[4],
        new Person((String) row[5], (String) row[6]),
        (Instant) row[7],
        (String) row[8],
        (Boolean) row[9]);
  }
}
