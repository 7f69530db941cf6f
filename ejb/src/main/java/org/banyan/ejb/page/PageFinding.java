package org.banyan.ejb.page;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValues;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.Revision;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Finds pages in every space the reader may read. */
@Stateless
public class PageFinding {

  private static final int MOST = 200;
  private static final String LINES =
      "select p, r from Page p join Revision r on r.page = p and r.number = p.published"
          + " join fetch r.author where p.space.id in :spaces and p.condition <> :binned";

  @Inject Access access;
  @Inject AxisValues values;
  @Inject Spaces spaces;
  @PersistenceContext EntityManager em;

  /** Pages at a value of an axis or anywhere below it. */
  public List<PageLine> along(Axis axis, String key, Reader reader) {
    return lines(
        reader,
        " and exists (select 1 from Page q join q.classification.values v where q = p"
            + " and v.axis = :axis and v.key in :keys)",
        Map.of("axis", axis, "keys", values.keysFrom(axis, key)));
  }

  public List<PageLine> labelled(String label, Reader reader) {
    return lines(reader, " and :label member of p.classification.labels", Map.of("label", label));
  }

  private List<PageLine> lines(Reader reader, String where, Map<String, Object> arguments) {
    SpaceTree tree = spaces.tree();
    Set<Long> readable =
        tree.all().stream()
            .map(SpaceNode::id)
            .filter(id -> access.sees(reader, Place.space(tree.way(id))))
            .collect(Collectors.toSet());
    if (readable.isEmpty()) {
      return List.of();
    }
    var query = em.createQuery(LINES + where + " order by lower(p.title), p.id", Object[].class);
    query.setParameter("spaces", readable).setParameter("binned", Condition.BINNED);
    arguments.forEach(query::setParameter);
    return query.setMaxResults(MOST).getResultStream().map(row -> line(row, tree)).toList();
  }

  private static PageLine line(Object[] row, SpaceTree tree) {
    Page page = (Page) row[0];
    return PageLines.line(page, (Revision) row[1], tree.get(page.space().id()).key());
  }
}
