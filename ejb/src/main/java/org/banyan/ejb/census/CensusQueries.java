package org.banyan.ejb.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageRating;

/** Reads what the census needs to know: three statements, of few pages or of all. */
@ApplicationScoped
class CensusQueries {

  @PersistenceContext EntityManager em;

  /** Ids of pages that changed after a position of the change log, or have yet to get one. */
  Set<Long> changedSince(long position) {
    return new HashSet<>(
        em.createQuery(
                "select c.subjectId from Change c where c.feature in ('page', 'rating')"
                    + " and c.logPosition is null"
                    + " union all select c.subjectId from Change c"
                    + " where c.feature in ('page', 'rating') and c.logPosition > :position",
                Long.class)
            .setParameter("position", position)
            .getResultList());
  }

  /** Pages outside the bin by their ids; all where none are named. */
  Map<Long, PageEntry> entries(Collection<Long> ids) {
    Map<Long, Set<Long>> values = new HashMap<>();
    rows("select p.id, v.id from Page p join p.classification.values v", "", ids)
        .forEach(row -> values.computeIfAbsent((Long) row[0], p -> set()).add((Long) row[1]));
    Map<Long, List<String>> labels = new HashMap<>();
    rows("select p.id, l from Page p join p.classification.labels l", "", ids)
        .forEach(row -> labels.computeIfAbsent((Long) row[0], p -> list()).add(word(row[1])));
    Map<Long, PageEntry> entries = new HashMap<>();
    rows(
            "select p.id, p.space.id, p.classification.kind, p.checkedAt, p.reviewIntervalDays,"
                + " p.rating.count, p.rating.weight, p.rating.sum from Page p",
            " p.condition <> BINNED",
            ids)
        .forEach(row -> entries.put((Long) row[0], entry(row, values, labels)));
    return entries;
  }

  private List<Object[]> rows(String select, String where, Collection<Long> ids) {
    String some = ids == null ? "" : " p.id in :ids";
    String both = where.isEmpty() || some.isEmpty() ? where + some : where + " and" + some;
    TypedQuery<Object[]> query =
        em.createQuery(both.isEmpty() ? select : select + " where" + both, Object[].class);
    if (ids != null) {
      query.setParameter("ids", ids);
    }
    return query.getResultList();
  }

  private static PageEntry entry(
      Object[] row, Map<Long, Set<Long>> values, Map<Long, List<String>> labels) {
    return new PageEntry(
        (Long) row[1],
        (PageKind) row[2],
        Set.copyOf(values.getOrDefault((Long) row[0], Set.of())),
        List.copyOf(labels.getOrDefault((Long) row[0], List.of())),
        (Instant) row[3],
        (Integer) row[4],
        rating((Integer) row[5], (Double) row[6], (Double) row[7]));
  }

  /** Most pages share the one that says nothing. */
  private static PageRating rating(int count, double weight, double sum) {
    return count == 0 ? PageRating.NONE : new PageRating(count, weight, sum);
  }

  private static Set<Long> set() {
    return new HashSet<>();
  }

  private static List<String> list() {
    return new ArrayList<>();
  }

  /** A label stands on many pages and is kept once. */
  private static String word(Object label) {
    return ((String) label).intern();
  }
}
