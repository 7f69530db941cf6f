package org.banyan.ejb.page;

import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceTree;

/** Where a page was found: what rights need to know of it, before it is loaded. */
public record PageSpot(
    SpaceTree tree,
    long pageId,
    long spaceId,
    PageLocation location,
    Condition condition,
    long authorId) {

  /** The same page as its locked row says where it is by now. */
  public PageSpot lockedAs(Page page) {
    long now = page.space().id();
    PageLocation present = new PageLocation(tree.get(now).key(), page.slug());
    return new PageSpot(tree, pageId, now, present, page.condition(), authorId);
  }

  public Place place(Reader reader) {
    return new Place(tree.way(spaceId), condition, reader.is(authorId));
  }
}
