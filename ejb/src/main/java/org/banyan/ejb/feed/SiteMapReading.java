package org.banyan.ejb.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.census.Census;
import org.banyan.ejb.space.SpaceSight;
import org.banyan.ejb.space.SpaceSights;

/** What guests may read, for those who make maps of the web. */
@Stateless
public class SiteMapReading {

  /** As many addresses as one file of a map may have (sitemaps.org). */
  static final int A_FILE = 50_000;

  /** A page on the map. */
  public record Spot(PageLocation location, Instant revisedAt) {}

  @Inject Census census;
  @Inject SpaceSights sights;
  @PersistenceContext EntityManager em;

  /** How many files the pages take. */
  public int files() {
    SpaceSight sight = sights.of(Reader.GUEST);
    long pages =
        census.pages().stream().filter(page -> sight.spaces().contains(page.spaceId())).count();
    return (int) ((pages + A_FILE - 1) / A_FILE);
  }

  /** Keys of the spaces. */
  public List<String> spaces() {
    SpaceSight sight = sights.of(Reader.GUEST);
    return sight.spaces().stream().map(id -> sight.tree().get(id).key()).sorted().toList();
  }

  /**
   * The pages of one file.
   *
   * @param number from 1
   */
  public List<Spot> file(int number) {
    SpaceSight sight = sights.of(Reader.GUEST);
    if (number < 1 || number > files()) {
      throw new NotFound();
    }
    return em.createQuery(
            "select p.space.id, p.slug, p.revisedAt from Page p where p.space.id in :spaces"
                + " and p.condition <> BINNED order by p.id",
            Object[].class)
        .setParameter("spaces", sight.spaces())
        .setFirstResult((number - 1) * A_FILE)
        .setMaxResults(A_FILE)
        .getResultStream()
        .map(row -> spot(row, sight))
        .toList();
  }

  private static Spot spot(Object[] row, SpaceSight sight) {
    String space = sight.tree().get((Long) row[0]).key();
    return new Spot(new PageLocation(space, (String) row[1]), (Instant) row[2]);
  }
}
