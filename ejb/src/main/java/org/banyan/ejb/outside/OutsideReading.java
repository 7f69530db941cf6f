package org.banyan.ejb.outside;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.outside.OutsideLink;
import org.banyan.domain.outside.OutsideState;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.shared.Stretch;
import org.banyan.ejb.space.SpaceSights;

/** Shows where links leave the site, and which of them lead nowhere. */
@Stateless
public class OutsideReading {

  private static final int MOST = 500;
  private static final String USES =
      "select p.slug, p.title, l from OutsideUse u join OutsideLink l on l.id = u.linkId"
          + " join Page p on p.id = u.pageId where p.condition <> BINNED";

  @Inject Access access;
  @Inject PageLocator locator;
  @Inject Settings settings;
  @Inject SpaceSights sights;
  @PersistenceContext EntityManager em;

  /** The broken links of a space, those that fail longest first. */
  public Stretch<OutsideLine> broken(String spaceKey, int from, int limit, Reader reader) {
    SpaceNode space = sights.require(reader, spaceKey);
    TypedQuery<Object[]> query =
        em.createQuery(
                USES
                    + " and p.space.id = :space and l.state = :broken"
                    + " order by l.failingSince, l.address, p.slug",
                Object[].class)
            .setParameter("space", space.id())
            .setParameter("broken", OutsideState.BROKEN);
    return Stretch.cut(lines(query, space.key(), from, limit + 1), from, limit);
  }

  /** All links of a page that leave the site, as far as they were taken in. */
  public List<OutsideLine> ofPage(PageLocation address, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    access.require(reader, PageDeed.READ, spot.place(reader));
    TypedQuery<Object[]> query =
        em.createQuery(USES + " and p.id = :page order by l.address", Object[].class)
            .setParameter("page", spot.pageId());
    return lines(query, spot.location().space(), 0, MOST);
  }

  /** Whether links are checked at all. */
  public boolean checks() {
    return settings.linkCheck();
  }

  private static List<OutsideLine> lines(
      TypedQuery<Object[]> query, String space, int from, int most) {
    return query
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> line(space, row))
        .toList();
  }

  private static OutsideLine line(String space, Object[] row) {
    OutsideLink link = (OutsideLink) row[2];
    return new OutsideLine(
        new PageLocation(space, (String) row[0]),
        (String) row[1],
        link.address(),
        link.state(),
        link.problem(),
        link.status(),
        link.checkedAt(),
        link.failingSince());
  }
}
