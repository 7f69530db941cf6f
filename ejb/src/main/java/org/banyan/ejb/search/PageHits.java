package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageRating;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.index.IndexKind;
import org.banyan.ejb.page.ShownRating;
import org.banyan.ejb.page.SiteMean;
import org.banyan.ejb.shared.ListParameter;

/** Pages that were found. */
@ApplicationScoped
class PageHits implements HitSource {

  @Inject Access access;
  @Inject SiteMean site;
  @PersistenceContext EntityManager em;

  @Override
  public IndexKind kind() {
    return IndexKind.PAGE;
  }

  @Override
  public List<Hit> readable(Collection<Long> ids, SearchSight sight) {
    var wanted = new ListParameter("id", ids);
    return wanted
        .bind(
            em.createQuery(
                "select p.id, p.slug, p.title, p.space.id, p.classification.language, p.revisedAt,"
                    + " p.condition, p.rating.count, p.rating.weight, p.rating.sum from Page p where"
                    + " p.id in "
                    + wanted.text()
                    + " and p.condition <> BINNED",
                Object[].class))
        .getResultStream()
        .filter(row -> isReadable(row, sight))
        .map(row -> hit(row, sight.space((Long) row[3])))
        .toList();
  }

  private boolean isReadable(Object[] row, SearchSight sight) {
    long space = (Long) row[3];
    if (!sight.spaces().contains(space)) {
      return false;
    }
    Place place = new Place(sight.tree().way(space), (Condition) row[6], false);
    return access.allows(sight.reader(), PageDeed.READ, place);
  }

  private Hit hit(Object[] row, SpaceNode space) {
    return new Hit(
        IndexKind.PAGE,
        (Long) row[0],
        (String) row[1],
        (String) row[2],
        space.key(),
        space.title(),
        space.colour(),
        (String) row[4],
        (Instant) row[5],
        ShownRating.of(new PageRating((Integer) row[7], (Double) row[8], (Double) row[9]), site),
        Snippet.NONE,
        0);
  }
}
