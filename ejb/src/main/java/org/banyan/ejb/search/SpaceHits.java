package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.index.IndexKind;

/** Spaces that were found. */
@ApplicationScoped
class SpaceHits implements HitSource {

  @Override
  public IndexKind kind() {
    return IndexKind.SPACE;
  }

  @Override
  public List<Hit> readable(Collection<Long> ids, SearchSight sight) {
    return ids.stream().filter(sight.spaces()::contains).map(id -> hit(sight.space(id))).toList();
  }

  private static Hit hit(SpaceNode space) {
    return new Hit(
        IndexKind.SPACE,
        space.id(),
        null,
        space.title(),
        space.key(),
        space.title(),
        space.colour(),
        null,
        null,
        null,
        Snippet.NONE,
        0);
  }
}
