package org.banyan.ejb.library;

import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.space.SpaceTree;

/** Where a file was found: what rights need to know of it, before it is loaded. */
record FileSpot(
    SpaceTree tree,
    long fileId,
    long spaceId,
    FilePlace location,
    Condition condition,
    Condition pageCondition,
    long authorId) {

  /** A file of a page that is kept without changes is kept so too. */
  Place place(Reader reader) {
    Condition stricter = condition == Condition.LIVE ? pageCondition : condition;
    return new Place(tree.way(spaceId), stricter, reader.is(authorId));
  }

  boolean lost() {
    return pageCondition == Condition.BINNED;
  }
}
