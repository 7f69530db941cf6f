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
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.index.IndexKind;

/** Files that were found; those of a page are where it is. */
@ApplicationScoped
class FileHits implements HitSource {

  @Inject Access access;
  @PersistenceContext EntityManager em;

  @Override
  public IndexKind kind() {
    return IndexKind.FILE;
  }

  @Override
  public List<Hit> readable(Collection<Long> ids, SearchSight sight) {
    return em.createQuery(
            "select f.id, f.name, coalesce(p.space.id, f.space.id), f.changedAt, f.condition"
                + " from LibraryFile f left join f.page p where f.id in :ids"
                + " and f.condition <> BINNED and (p.id is null or p.condition <> BINNED)",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .filter(row -> isReadable(row, sight))
        .map(row -> hit(row, sight.space((Long) row[2])))
        .toList();
  }

  private boolean isReadable(Object[] row, SearchSight sight) {
    long space = (Long) row[2];
    if (!sight.spaces().contains(space)) {
      return false;
    }
    Place place = new Place(sight.tree().way(space), (Condition) row[4], false);
    return access.allows(sight.reader(), FileDeed.READ, place);
  }

  private static Hit hit(Object[] row, SpaceNode space) {
    return new Hit(
        IndexKind.FILE,
        (Long) row[0],
        (String) row[1],
        (String) row[1],
        space.key(),
        space.title(),
        space.colour(),
        null,
        (Instant) row[3],
        null,
        Snippet.NONE,
        0);
  }
}
