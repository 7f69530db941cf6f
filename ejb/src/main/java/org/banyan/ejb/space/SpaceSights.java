package org.banyan.ejb.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Finds out which spaces a reader sees, from the database and at this moment. */
@ApplicationScoped
public class SpaceSights {

  @Inject Access access;
  @Inject Spaces spaces;

  public SpaceSight of(Reader reader) {
    SpaceTree tree = spaces.tree();
    Set<Long> seen =
        tree.all().stream()
            .map(SpaceNode::id)
            .filter(id -> access.sees(reader, Place.space(tree.way(id))))
            .collect(Collectors.toSet());
    return new SpaceSight(reader, tree, seen);
  }

  /**
   * The sight of one space alone, or of all where no key is given.
   *
   * @throws NotFound where the reader sees no such space
   */
  public SpaceSight of(Reader reader, String key) {
    SpaceSight sight = of(reader);
    if (key == null) {
      return sight;
    }
    return sight
        .tree()
        .find(key)
        .filter(space -> sight.spaces().contains(space.id()))
        .map(space -> sight.only(space.id()))
        .orElseThrow(NotFound::new);
  }

  /** The space, for a reader who may read it; refuses others as if it were not there. */
  public SpaceNode require(Reader reader, String key) {
    SpaceTree tree = spaces.tree();
    SpaceNode space = tree.find(key).orElseThrow(NotFound::new);
    access.require(reader, SpaceDeed.READ, Place.space(tree.way(space.id())));
    return space;
  }
}
