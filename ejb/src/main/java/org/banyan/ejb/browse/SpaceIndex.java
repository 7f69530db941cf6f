package org.banyan.ejb.browse;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.shared.ListParameter;
import org.banyan.ejb.shared.Stretch;
import org.banyan.ejb.space.SpaceSights;

/** All pages of a space, in the order of their tree or of their titles, stretch by stretch. */
@Stateless
public class SpaceIndex {

  private static final String OF_SPACE =
      " from Page p where p.space.id = :space and p.condition <> BINNED";
  private static final String INITIAL = "upper(substring(p.title, 1, 1))";

  /** A page in the tree, and how deep it stands. */
  public record Twig(PageLocation location, String title, int level) {}

  private record Position(long page, int level) {}

  /**
   * A stretch of the tree.
   *
   * @param total how many pages the whole tree has
   */
  public record Tree(Stretch<Twig> twigs, int total) {}

  /** A letter that titles begin with, whatever its accents. */
  public record Letter(String letter, long pages) {}

  /**
   * A stretch of the titles, of all or of those that begin alike.
   *
   * @param letters all there are in the space
   * @param letter the one shown; null where all are
   */
  public record Letters(List<Letter> letters, String letter, Stretch<Twig> pages, long total) {}

  @Inject SpaceSights sights;
  @PersistenceContext EntityManager em;

  /** What stands below a page in the bin stands at the top. */
  public Tree tree(String spaceKey, int from, int limit, Reader reader) {
    SpaceNode space = sights.require(reader, spaceKey);
    List<Object[]> rows =
        em.createQuery(
                "select p.id, p.parent.id" + OF_SPACE + " order by lower(p.title), p.id",
                Object[].class)
            .setParameter("space", space.id())
            .getResultList();
    Stretch<Position> shown = Stretch.of(grown(rows), from, limit);
    List<Twig> twigs = twigs(shown.items(), space.key());
    return new Tree(new Stretch<>(twigs, shown.next()), rows.size());
  }

  /** Only what is shown is read by name: a space may have a hundred thousand pages. */
  private List<Twig> twigs(List<Position> positions, String space) {
    ListParameter pages =
        new ListParameter("page", positions.stream().map(Position::page).toList());
    Map<Long, Object[]> named = new HashMap<>();
    pages
        .bind(
            em.createQuery(
                "select p.id, p.slug, p.title from Page p where p.id in " + pages.text(),
                Object[].class))
        .getResultList()
        .forEach(row -> named.put((Long) row[0], row));
    return positions.stream()
        .filter(one -> named.containsKey(one.page()))
        .map(one -> twig(named.get(one.page()), space, one.level()))
        .toList();
  }

  private static List<Position> grown(List<Object[]> rows) {
    Set<Object> known = new HashSet<>();
    rows.forEach(row -> known.add(row[0]));
    Map<Object, List<Object[]>> below = new HashMap<>();
    for (Object[] row : rows) {
      Object parent = known.contains(row[1]) ? row[1] : null;
      below.computeIfAbsent(parent, id -> new ArrayList<>()).add(row);
    }
    // A tree may be as deep as it has pages, and a thread is not.
    Deque<Object[]> ahead = new ArrayDeque<>();
    Map<Object, Integer> levels = new HashMap<>();
    push(ahead, levels, below.get(null), 0);
    List<Position> positions = new ArrayList<>(rows.size());
    while (!ahead.isEmpty()) {
      Object[] row = ahead.pop();
      int level = levels.get(row[0]);
      positions.add(new Position((Long) row[0], level));
      push(ahead, levels, below.get(row[0]), level + 1);
    }
    return positions;
  }

  private static void push(
      Deque<Object[]> ahead, Map<Object, Integer> levels, List<Object[]> pages, int level) {
    List<Object[]> backwards = new ArrayList<>(pages == null ? List.of() : pages);
    Collections.reverse(backwards);
    for (Object[] page : backwards) {
      levels.put(page[0], level);
      ahead.push(page);
    }
  }

  /**
   * @param letter null for all, one letter after the other
   */
  public Letters letters(String spaceKey, String letter, int from, int limit, Reader reader) {
    SpaceNode space = sights.require(reader, spaceKey);
    Map<String, List<String>> initials = new TreeMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (Object[] row : initials(space)) {
      String one = Initials.letter((String) row[0]);
      initials.computeIfAbsent(one, l -> new ArrayList<>()).add((String) row[0]);
      counts.merge(one, (Long) row[1], Long::sum);
    }
    List<Letter> letters =
        initials.keySet().stream().map(one -> new Letter(one, counts.get(one))).toList();
    List<String> own = letter == null ? null : initials.getOrDefault(letter, List.of());
    List<Twig> pages = beginning(space, own, from, limit + 1);
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    return new Letters(letters, letter, Stretch.cut(pages, from, limit), total);
  }

  private List<Object[]> initials(SpaceNode space) {
    return em.createQuery(
            "select " + INITIAL + ", count(p)" + OF_SPACE + " group by " + INITIAL, Object[].class)
        .setParameter("space", space.id())
        .getResultList();
  }

  /**
   * @param initials null for any
   */
  private List<Twig> beginning(SpaceNode space, List<String> initials, int from, int most) {
    String some = initials == null ? "" : " and " + INITIAL + " in :initials";
    TypedQuery<Object[]> query =
        em.createQuery(
                "select p.id, p.slug, p.title" + OF_SPACE + some + " order by lower(p.title), p.id",
                Object[].class)
            .setParameter("space", space.id());
    if (initials != null) {
      query.setParameter("initials", initials);
    }
    return query
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> twig(row, space.key(), 0))
        .toList();
  }

  /**
   * @param row id, slug and title
   */
  private static Twig twig(Object[] row, String space, int level) {
    return new Twig(new PageLocation(space, (String) row[1]), (String) row[2], level);
  }
}
