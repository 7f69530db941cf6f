package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.index.PendingThings;

/** Finds out what a reader sees, from the database and at this moment. */
@ApplicationScoped
class SearchSights {

  @Inject Access access;
  @Inject PendingThings pending;
  @Inject Spaces spaces;

  SearchSight of(Reader reader) {
    Set<String> left = pending.keys();
    SpaceTree tree = spaces.tree();
    Set<Long> readable =
        tree.all().stream()
            .map(SpaceNode::id)
            .filter(id -> access.sees(reader, Place.space(tree.way(id))))
            .collect(Collectors.toSet());
    return new SearchSight(reader, tree, readable, left);
  }
}
