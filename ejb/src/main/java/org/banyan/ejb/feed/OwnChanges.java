package org.banyan.ejb.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.ejb.space.SpaceSight;

/** What others did that is somebody's business. */
@ApplicationScoped
class OwnChanges {

  private static final String CHANGES =
      "select p.id, p.space.id, p.slug, a.handle, a.displayName, r.savedAt, r.title, r.number,"
          + " r.summary, r.minor from Revision r join r.page p join r.author a"
          + " where r.number <= p.published and p.space.id in :readable"
          + " and p.condition <> BINNED and a.id <> :me"
          + " and (p.responsible.id = :me or (p.space.id in :held and r.imported = false) or exists"
          + " (select 1 from Revision o where o.page = p and o.author.id = :me))"
          + " order by r.savedAt desc, p.id desc";

  @PersistenceContext EntityManager em;

  List<RecentChanges.Line> of(SpaceSight sight, int most) {
    if (sight.spaces().isEmpty()) {
      return List.of();
    }
    Reader reader = sight.reader();
    Set<Long> held = reader.grants().keySet();
    return em.createQuery(CHANGES, Object[].class)
        .setParameter("readable", sight.spaces())
        .setParameter("me", reader.accountId())
        .setParameter("held", held.isEmpty() ? Set.of(0L) : held)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> line(row, sight.tree().get((Long) row[1])))
        .toList();
  }

  private static RecentChanges.Line line(Object[] row, SpaceNode space) {
    return new RecentChanges.Line(
        (Long) row[0],
        new PageLocation(space.key(), (String) row[2]),
        space.title(),
        space.colour(),
        (String) row[6],
        (Integer) row[7],
        new Person((String) row[3], (String) row[4]),
        (Instant) row[5],
        (String) row[8],
        (Boolean) row[9],
        null);
  }
}
