package org.banyan.ejb.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;
import org.banyan.ejb.pagecache.PageMemory;

/** Shows what links to a page and what it links to. */
@Stateless
public class LinkReading {

  private static final int MOST = 500;
  private static final PageMemory.Thing<List<End>> LEADING = new PageMemory.Thing<>();

  @Inject Access access;
  @Inject PageLocator locator;
  @Inject PageMemory memory;
  @PersistenceContext EntityManager em;

  public PageLinks show(PageLocation address, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    List<PageLinks.Line> out = new ArrayList<>();
    List<PageLocation> missing = missing(spot, reader, out);
    return new PageLinks(in(spot, reader), out, missing);
  }

  /** What leads to the page, as the page itself shows it. */
  public List<PageLinks.Line> leadingTo(PageSpot spot, Reader reader) {
    access.require(reader, PageDeed.READ, spot.place(reader));
    return in(spot, reader);
  }

  private List<PageLinks.Line> in(PageSpot spot, Reader reader) {
    return memory.recall(spot.pageId(), LEADING, () -> leading(spot)).stream()
        .filter(from -> sees(reader, spot.tree(), from.spaceId()))
        .map(from -> from.line(spot.tree()))
        .toList();
  }

  private List<End> leading(PageSpot spot) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select distinct p.space.id, p.slug, p.title from PageAddress a"
                + " join SpaceAddress s on s.space.id = a.spaceId"
                + " join PageLink l on l.spaceKey = s.key and l.slug = a.slug"
                + " join Page p on p.id = l.pageId"
                + " where a.page.id = :page and p.condition <> BINNED order by p.title, p.slug",
            Object[].class);
    return query
        .setParameter("page", spot.pageId())
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new End((Long) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  private List<PageLocation> missing(PageSpot spot, Reader reader, List<PageLinks.Line> out) {
    Set<PageLocation> found = new HashSet<>();
    List<Object[]> targets = targets(spot);
    for (Object[] row : targets) {
      if (row[2] != null && sees(reader, spot.tree(), (Long) row[2])) {
        found.add(new PageLocation((String) row[0], (String) row[1]));
        out.add(new End((Long) row[2], (String) row[3], (String) row[4]).line(spot.tree()));
      }
    }
    return targets.stream()
        .map(row -> new PageLocation((String) row[0], (String) row[1]))
        .filter(location -> !found.contains(location))
        .toList();
  }

  private List<Object[]> targets(PageSpot spot) {
    return em.createQuery(
            "select l.spaceKey, l.slug, p.space.id, p.slug, p.title from PageLink l"
                + " left join SpaceAddress s on s.key = l.spaceKey"
                + " left join PageAddress a on a.spaceId = s.space.id and a.slug = l.slug"
                + " left join Page p on p = a.page and p.condition <> BINNED"
                + " where l.pageId = :page order by l.spaceKey, l.slug",
            Object[].class)
        .setParameter("page", spot.pageId())
        .setMaxResults(MOST)
        .getResultList();
  }

  private boolean sees(Reader reader, SpaceTree tree, long spaceId) {
    return access.sees(reader, Place.space(tree.way(spaceId)));
  }

  /** A page at one end of a link, for whoever may see it. */
  private record End(long spaceId, String slug, String title) {

    PageLinks.Line line(SpaceTree tree) {
      return new PageLinks.Line(new PageLocation(tree.get(spaceId).key(), slug), title);
    }
  }
}
