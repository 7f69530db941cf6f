package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.banyan.domain.space.Space;

/** Spaces, by what they say of themselves. */
@ApplicationScoped
class SpaceSource implements IndexSource {

  @PersistenceContext EntityManager em;

  @Override
  public IndexKind kind() {
    return IndexKind.SPACE;
  }

  @Override
  public Collection<Long> concerned(String feature, Set<Long> subjects) {
    return feature.equals("space") ? subjects : Set.of();
  }

  @Override
  public List<Long> after(long id, int limit) {
    return em.createQuery("select s.id from Space s where s.id > :id order by s.id", Long.class)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<IndexDocument> documents(Collection<Long> ids) {
    return em.createQuery("from Space s where s.id in :ids", Space.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(SpaceSource::document)
        .toList();
  }

  private static IndexDocument document(Space space) {
    var profile = space.profile();
    return IndexDocument.plain(
            IndexKind.SPACE,
            space.id(),
            space.id(),
            profile.title(),
            space.key().replace('-', ' '),
            space.madeAt())
        .saying(List.of(), profile.description());
  }
}
