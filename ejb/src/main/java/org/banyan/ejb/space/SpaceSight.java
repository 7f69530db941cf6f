package org.banyan.ejb.space;

import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.space.SpaceTree;

/**
 * The spaces that one reader sees at one moment.
 *
 * @param spaces their ids
 */
public record SpaceSight(Reader reader, SpaceTree tree, Set<Long> spaces) {

  /** The same, looking at a single space that is among them. */
  public SpaceSight only(long spaceId) {
    return new SpaceSight(reader, tree, Set.of(spaceId));
  }
}
