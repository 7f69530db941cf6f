package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.Revision;

/** Short lines of pages and of people beside them. */
@ApplicationScoped
class PageLines {

  @PersistenceContext EntityManager em;

  /** Everyone who had a hand in a page, in the order of their first save. */
  List<Person> contributors(long pageId) {
    List<Object[]> rows =
        em.createQuery(
                "select a.handle, a.displayName, min(r.number) from Revision r join Account a"
                    + " on a = r.author or a member of r.contributors"
                    + " where r.page.id = :page group by a.handle, a.displayName"
                    + " order by min(r.number), a.handle",
                Object[].class)
            .setParameter("page", pageId)
            .setMaxResults(200)
            .getResultList();
    return rows.stream().map(row -> new Person((String) row[0], (String) row[1])).toList();
  }

  /** Pages above that are not in the bin, root first. */
  List<PageLine> way(Page page, String spaceKey) {
    List<PageLine> way = new ArrayList<>();
    for (Page above = page.parent(); above != null; above = above.parent()) {
      if (above.condition() != Condition.BINNED) {
        way.add(line(above, null, spaceKey));
      }
    }
    Collections.reverse(way);
    return way;
  }

  List<PageLine> children(PageSpot spot) {
    return em.createQuery(
            "select p from Page p where p.parent.id = :page and p.condition <> BINNED"
                + " order by lower(p.title), p.id",
            Page.class)
        .setParameter("page", spot.pageId())
        .setMaxResults(200)
        .getResultStream()
        .map(child -> line(child, null, spot.location().space()))
        .toList();
  }

  static PageLine line(Page page, Revision published, String spaceKey) {
    Page above = page.parent();
    return new PageLine(
        page.id(),
        new PageLocation(spaceKey, page.slug()),
        page.title(),
        page.classification().kind(),
        page.classification().language(),
        above == null ? null : above.id(),
        above == null ? null : above.slug(),
        page.published(),
        page.revisedAt(),
        published == null ? null : Person.of(published.author()),
        page.checkedAt());
  }
}
