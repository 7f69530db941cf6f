package org.banyan.ejb.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.shared.Stretch;
import org.banyan.ejb.space.SpaceSight;
import org.banyan.ejb.space.SpaceSights;

/**
 * What is missing in the web of a space: pages that are wanted, pages that nothing leads to, pages
 * that lead nowhere. Links of pages that the reader may not read count as if they were not there.
 */
@Stateless
public class LinkGaps {

  /** How many of those that ask for a page are named. */
  private static final int SOME = 5;

  private static final String ASKING =
      " from PageLink l join Page q on q.id = l.pageId where l.spaceKey in :keys"
          + " and q.space.id in :readable and q.condition <> BINNED";
  private static final String ORPHANS =
      "select p.slug, p.title from Page p where p.space.id = :space and p.condition <> BINNED"
          + " and p.parent is null and p.slug <> :front and not exists (select 1 from PageAddress a"
          + " join SpaceAddress s on s.space.id = a.spaceId"
          + " join PageLink l on l.spaceKey = s.key and l.slug = a.slug"
          + " join Page q on q.id = l.pageId where a.page = p and q.id <> p.id"
          + " and q.space.id in :readable and q.condition <> BINNED)"
          + " order by lower(p.title), p.id";
  private static final String DEAD_ENDS =
      "select p.slug, p.title from Page p where p.space.id = :space and p.condition <> BINNED"
          + " and not exists (select 1 from PageLink l where l.pageId = p.id)"
          + " order by lower(p.title), p.id";

  @Inject SpaceSights sights;
  @Inject Spaces spaces;
  @PersistenceContext EntityManager em;

  /** Pages that are named and not written, those that most pages name first. */
  public Stretch<WantedPage> wanted(String spaceKey, int from, int limit, Reader reader) {
    SpaceNode space = sights.require(reader, spaceKey);
    SpaceSight sight = sights.of(reader);
    Set<String> keys = sight.tree().keys(space.id());
    List<Object[]> rows =
        asking(
                "select l.slug, count(l)"
                    + ASKING
                    + " and not exists (select 1 from PageAddress a"
                    + " where a.spaceId = :space and a.slug = l.slug)"
                    + " group by l.slug order by count(l) desc, l.slug",
                keys,
                sight)
            .setParameter("space", space.id())
            .setFirstResult(from)
            .setMaxResults(limit + 1)
            .getResultList();
    Map<String, List<PageLinks.Line>> some = some(rows, keys, sight);
    List<WantedPage> pages =
        rows.stream()
            .map(
                row ->
                    new WantedPage(
                        new PageLocation(space.key(), (String) row[0]),
                        (Long) row[1],
                        some.getOrDefault((String) row[0], List.of())))
            .toList();
    return Stretch.cut(pages, from, limit);
  }

  private Map<String, List<PageLinks.Line>> some(
      List<Object[]> rows, Set<String> keys, SpaceSight sight) {
    Map<String, List<PageLinks.Line>> some = new HashMap<>();
    if (!rows.isEmpty()) {
      asking(
              "select x.wanted, x.home, x.slug, x.title from (select l.slug as wanted,"
                  + " q.space.id as home, q.slug as slug, q.title as title, row_number() over"
                  + " (partition by l.slug order by lower(q.title), q.id) as place"
                  + ASKING
                  + " and l.slug in :slugs) x where x.place <= :some order by x.wanted, x.place",
              keys,
              sight)
          .setParameter("slugs", rows.stream().map(row -> (String) row[0]).toList())
          .setParameter("some", (long) SOME)
          .getResultList()
          .forEach(
              row ->
                  some.computeIfAbsent((String) row[0], slug -> new ArrayList<>())
                      .add(line(sight.tree(), (Long) row[1], row[2], row[3])));
    }
    return some;
  }

  private TypedQuery<Object[]> asking(String jpql, Set<String> keys, SpaceSight sight) {
    return em.createQuery(jpql, Object[].class)
        .setParameter("keys", keys)
        .setParameter("readable", sight.spaces());
  }

  /** Pages at the top of the tree, besides the front page, that no other page leads to. */
  public Stretch<PageLinks.Line> orphans(String spaceKey, int from, int limit, Reader reader) {
    SpaceNode space = sights.require(reader, spaceKey);
    TypedQuery<Object[]> query =
        em.createQuery(ORPHANS, Object[].class)
            .setParameter("readable", sights.of(reader).spaces())
            .setParameter("front", spaces.get(space.id()).frontPage());
    return lines(query, space, from, limit);
  }

  /** Pages that lead to no other, written or not. */
  public Stretch<PageLinks.Line> deadEnds(String spaceKey, int from, int limit, Reader reader) {
    SpaceNode space = sights.require(reader, spaceKey);
    return lines(em.createQuery(DEAD_ENDS, Object[].class), space, from, limit);
  }

  private static Stretch<PageLinks.Line> lines(
      TypedQuery<Object[]> query, SpaceNode space, int from, int limit) {
    List<PageLinks.Line> read =
        query
            .setParameter("space", space.id())
            .setFirstResult(from)
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(
                row ->
                    new PageLinks.Line(
                        new PageLocation(space.key(), (String) row[0]), (String) row[1]))
            .toList();
    return Stretch.cut(read, from, limit);
  }

  private static PageLinks.Line line(SpaceTree tree, long space, Object slug, Object title) {
    return new PageLinks.Line(
        new PageLocation(tree.get(space).key(), (String) slug), (String) title);
  }
}
