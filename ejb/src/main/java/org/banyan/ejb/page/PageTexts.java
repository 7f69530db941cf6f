package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.Revision;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.axis.AxisValueLine;

/** Reads what a page shows in as few statements as there are kinds of it. */
@ApplicationScoped
class PageTexts {

  /** A page with its published text; the people beside both are loaded. */
  record Published(Page page, Revision revision) {}

  @PersistenceContext EntityManager em;

  Published published(long pageId) {
    return em.createQuery(
            "select p, r from Page p join Revision r on r.page = p and r.number = p.published"
                + " join fetch r.author join fetch p.checkedBy left join fetch p.responsible"
                + " left join fetch p.parent where p.id = :page",
            Object[].class)
        .setParameter("page", pageId)
        .getResultStream()
        .findFirst()
        .map(row -> new Published((Page) row[0], (Revision) row[1]))
        .orElseThrow(NotFound::new);
  }

  /** Where the page stands on each axis, in the order of the keys. */
  Map<Axis, List<AxisValueLine>> values(long pageId) {
    List<AxisValue> values =
        em.createQuery(
                "select distinct v from Page p join p.classification.values v"
                    + " left join fetch v.names left join fetch v.parent where p.id = :page"
                    + " order by v.key",
                AxisValue.class)
            .setParameter("page", pageId)
            .getResultList();
    Map<Axis, List<AxisValueLine>> byAxis = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      byAxis.put(
          axis, values.stream().filter(v -> v.axis() == axis).map(AxisValueLine::of).toList());
    }
    return byAxis;
  }
}
