package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.banyan.domain.page.Page;

/** The pages of a space as they are taken out. */
@ApplicationScoped
class ExportQueries {

  @PersistenceContext EntityManager em;

  /** A page and what its published revision says. */
  record PageAndBody(Page page, String body, String summary) {}

  List<Long> pages(long spaceId) {
    return em.createQuery(
            "select p.id from Page p where p.space.id = :space and p.condition <> BINNED"
                + " order by p.slug",
            Long.class)
        .setParameter("space", spaceId)
        .getResultList();
  }

  /** Those of the pages that are still there. */
  List<PageAndBody> bodies(long spaceId, List<Long> pages) {
    return em.createQuery(
            "select p, r.body, r.summary from Page p left join fetch p.parent left join fetch p.responsible"
                + " join Revision r on r.page = p and r.number = p.published"
                + " where p.id in :pages and p.space.id = :space and p.condition <> BINNED"
                + " order by p.slug",
            Object[].class)
        .setParameter("pages", pages)
        .setParameter("space", spaceId)
        .getResultStream()
        .map(row -> new PageAndBody((Page) row[0], (String) row[1], (String) row[2]))
        .toList();
  }
}
