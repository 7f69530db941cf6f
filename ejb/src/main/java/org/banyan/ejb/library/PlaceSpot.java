package org.banyan.ejb.library;

import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.space.SpaceTree;

/**
 * Where files may be attached, as it was found.
 *
 * @param pageId null for the space itself
 * @param condition of the page; a space is always live
 */
record PlaceSpot(
    SpaceTree tree,
    long spaceId,
    Long pageId,
    FilePlace location,
    Condition condition,
    boolean own) {

  Place place() {
    return new Place(tree.way(spaceId), condition, own);
  }
}
