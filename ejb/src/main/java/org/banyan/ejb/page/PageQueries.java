package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValues;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.Revision;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;

/** Queries for lists of pages. */
@ApplicationScoped
class PageQueries {

  private static final String LINES =
      "select p, r from Page p join Revision r on r.page = p and r.number = p.published"
          + " join fetch r.author left join fetch p.parent where p.space.id = :space";

  /** More to choose from are not looked through; a name is typed as quickly. */
  private static final int MOST_CHOICES = 300;

  private static final String BELOW =
      "with family as ("
          + "select p.id as id from Page p where p.parent.id = :page and p.condition <> BINNED"
          + " union all select c.id as id from Page c join family f on c.parent.id = f.id"
          + " where c.condition <> BINNED) select count(*) from family";

  @Inject AxisValues values;
  @PersistenceContext EntityManager em;

  Listing<PageLine> list(SpaceNode space, PageFilter filter, Slice slice) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(LINES).append(" and p.condition <> BINNED");
    where.append(" and (p.revisedAt < :before or p.revisedAt = :before and p.id < :beforeId)");
    arguments.put("before", slice.before());
    arguments.put("beforeId", slice.beforeId());
    narrow(where, arguments, filter);
    where.append(" order by p.revisedAt desc, p.id desc");
    List<PageLine> read = lines(space, where.toString(), arguments, slice.limit() + 1);
    return Listing.cut(read, slice.limit(), line -> Slice.cursor(line.revisedAt(), line.id()));
  }

  List<PageChoice> choices(SpaceNode space) {
    List<PageChoice> choices =
        em.createQuery(
                "select new org.banyan.ejb.page.PageChoice(p.slug, p.title) from Page p"
                    + " where p.space.id = :space and p.condition <> BINNED"
                    + " order by lower(p.title), p.id",
                PageChoice.class)
            .setParameter("space", space.id())
            .setMaxResults(MOST_CHOICES + 1)
            .getResultList();
    return choices.size() > MOST_CHOICES ? List.of() : choices;
  }

  int below(long pageId) {
    return em.createQuery(BELOW, Long.class)
        .setParameter("page", pageId)
        .getSingleResult()
        .intValue();
  }

  private void narrow(StringBuilder where, Map<String, Object> arguments, PageFilter filter) {
    if (filter.label() != null) {
      where.append(" and :label member of p.classification.labels");
      arguments.put("label", filter.label());
    }
    axis(where, arguments, Axis.THEME, filter.theme());
    axis(where, arguments, Axis.REGION, filter.region());
    axis(where, arguments, Axis.TARGET, filter.target());
    if (filter.kind() != null) {
      where.append(" and p.classification.kind = :kind");
      arguments.put("kind", filter.kind());
    }
    if (filter.updatedSince() != null) {
      where.append(" and p.revisedAt >= :since");
      arguments.put("since", filter.updatedSince());
    }
  }

  private void axis(StringBuilder where, Map<String, Object> arguments, Axis axis, String key) {
    if (key == null) {
      return;
    }
    String word = axis.singular();
    where
        .append(" and exists (select 1 from Page q join q.classification.values v where q = p")
        .append(" and v.axis = :" + word + "Axis and v.key in :" + word + "Keys)");
    arguments.put(word + "Axis", axis);
    arguments.put(word + "Keys", values.keysFrom(axis, key));
  }

  private List<PageLine> lines(
      SpaceNode space, String jpql, Map<String, Object> arguments, int most) {
    TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
    query.setParameter("space", space.id()).setMaxResults(most);
    arguments.forEach(query::setParameter);
    return query.getResultStream().map(row -> line(row, space)).toList();
  }

  private static PageLine line(Object[] row, SpaceNode space) {
    return PageLines.line((Page) row[0], (Revision) row[1], space.key());
  }
}
