package org.banyan.ejb.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.PageProperty;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.page.Person;

/** Queries about what lies in the bin. */
@ApplicationScoped
class BinQueries {

  private static final int MOST = 1000;

  @PersistenceContext EntityManager em;

  /** Last thrown away first. */
  List<BinLine> list(SpaceNode space) {
    return em.createQuery(
            "select p.slug, p.title, p.latest, a.handle, a.displayName, e.at from Page p"
                + " left join PageEvent e on e.page = p and e.id = (select max(x.id)"
                + " from PageEvent x where x.page = p and x.property = :state"
                + " and x.after = :name) left join e.by a"
                + " where p.space.id = :space and p.condition = BINNED"
                + " order by e.at desc, p.id",
            Object[].class)
        .setParameter("state", PageProperty.STATE)
        .setParameter("name", Condition.BINNED.name())
        .setParameter("space", space.id())
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> line(row, space))
        .toList();
  }

  private static BinLine line(Object[] row, SpaceNode space) {
    Person by = row[3] == null ? null : new Person((String) row[3], (String) row[4]);
    return new BinLine(
        new PageLocation(space.key(), (String) row[0]),
        (String) row[1],
        (Integer) row[2],
        by,
        (Instant) row[5]);
  }

  List<PageLocation> addresses(long pageId, SpaceTree tree) {
    return em.createQuery(
            "select a.spaceId, a.slug from PageAddress a where a.page.id = :page"
                + " order by a.spaceId, a.slug",
            Object[].class)
        .setParameter("page", pageId)
        .getResultStream()
        .map(row -> new PageLocation(tree.get((Long) row[0]).key(), (String) row[1]))
        .toList();
  }

  long events(long pageId) {
    return em.createQuery("select count(e) from PageEvent e where e.page.id = :page", Long.class)
        .setParameter("page", pageId)
        .getSingleResult();
  }

  int below(long pageId) {
    return em.createQuery("select count(p) from Page p where p.parent.id = :page", Long.class)
        .setParameter("page", pageId)
        .getSingleResult()
        .intValue();
  }
}
