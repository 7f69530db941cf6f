package org.banyan.ejb.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Deeds;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Targets;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.domain.space.Spaces;

/** Registers spaces and what can be done with them at the access policy. */
@ApplicationScoped
class SpacePlaces implements Targets, Deeds {

  private static final String PREFIX = "space:";

  @Inject Spaces spaces;

  @Override
  public Optional<Place> place(String target, Reader seenBy) {
    if (!target.startsWith(PREFIX)) {
      return Optional.empty();
    }
    var tree = spaces.tree();
    return tree.find(target.substring(PREFIX.length()))
        .map(node -> Place.space(tree.way(node.id())));
  }

  @Override
  public List<Deed> all() {
    return List.of(SpaceDeed.values());
  }
}
