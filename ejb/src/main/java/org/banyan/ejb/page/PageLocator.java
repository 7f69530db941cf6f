package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageBinned;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Finds pages by any address they ever had, for those who see where it leads. */
@ApplicationScoped
public class PageLocator {

  private static final long NOWHERE = 0;
  private static final String HEAD =
      "select p.id, p.space.id, p.slug, p.condition, p.author.id from ";

  @Inject Access access;
  @Inject Spaces spaces;
  @PersistenceContext EntityManager em;

  /** The page at an address, present or former, that the reader may read. */
  public PageSpot locate(PageLocation address, Reader reader) {
    SpaceTree tree = spaces.tree();
    Optional<SpaceNode> space = tree.find(address.space());
    // Also asked where there is no such space: a hidden one must take the same statements.
    PageSpot spot = at(tree, space.map(SpaceNode::id).orElse(NOWHERE), address.slug()).orElse(null);
    if (spot == null) {
      // A place that asks to sign in asks so for every address in it, written or not.
      long spaceId = space.map(SpaceNode::id).orElseThrow(NotFound::new);
      access.require(reader, PageDeed.READ, Place.space(tree.way(spaceId)));
      throw new NotFound();
    }
    access.require(reader, PageDeed.READ, spot.place(reader));
    return spot;
  }

  /**
   * The same for a page that is not in the bin.
   *
   * @throws PageBinned where it is
   */
  public PageSpot locateLive(PageLocation address, Reader reader) {
    PageSpot spot = locate(address, reader);
    requireLive(spot, reader);
    return spot;
  }

  /** Asks of a page found a moment ago all that {@link #locateLive} asks, but where it is. */
  public void requireReadable(PageSpot spot, Reader reader) {
    access.require(reader, PageDeed.READ, spot.place(reader));
    requireLive(spot, reader);
  }

  /** Refuses what lies in the bin, to a reader who may read it. */
  public void requireLive(PageSpot spot, Reader reader) {
    if (spot.condition() == Condition.BINNED) {
      boolean restorable = access.allows(reader, PageDeed.BIN, spot.place(reader));
      String title = em.find(Page.class, spot.pageId()).title();
      throw new PageBinned(spot.location(), title, restorable);
    }
  }

  /** The page with an id that the reader may read. */
  public PageSpot locate(long pageId, Reader reader) {
    PageSpot spot = byId(spaces.tree(), pageId).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.READ, spot.place(reader));
    return spot;
  }

  Optional<PageSpot> at(SpaceTree tree, long spaceId, String slug) {
    TypedQuery<Object[]> query =
        em.createQuery(
            HEAD + "PageAddress a join a.page p where a.spaceId = :space and a.slug = :slug",
            Object[].class);
    return first(tree, query.setParameter("space", spaceId).setParameter("slug", slug));
  }

  Optional<PageSpot> byId(SpaceTree tree, long pageId) {
    TypedQuery<Object[]> query = em.createQuery(HEAD + "Page p where p.id = :page", Object[].class);
    return first(tree, query.setParameter("page", pageId));
  }

  private static Optional<PageSpot> first(SpaceTree tree, TypedQuery<Object[]> query) {
    return query.getResultStream().findFirst().map(row -> spot(tree, row));
  }

  private static PageSpot spot(SpaceTree tree, Object[] row) {
    long spaceId = (Long) row[1];
    PageLocation location = new PageLocation(tree.get(spaceId).key(), (String) row[2]);
    return new PageSpot(tree, (Long) row[0], spaceId, location, (Condition) row[3], (Long) row[4]);
  }
}
