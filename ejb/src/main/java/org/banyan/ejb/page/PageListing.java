package org.banyan.ejb.page;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;

/** Lists the pages of a space. */
@Stateless
public class PageListing {

  @Inject Access access;
  @Inject Spaces spaces;
  @Inject PageQueries queries;

  /** Live and archived pages, last revised first. */
  public Listing<PageLine> list(String spaceKey, PageFilter filter, Slice slice, Reader reader) {
    SpaceNode space = readable(spaceKey, reader);
    return queries.list(space, filter, slice);
  }

  /** Every page of a space that has few, in the order of the titles; of one with many, none. */
  public List<PageChoice> choices(String spaceKey, Reader reader) {
    return queries.choices(readable(spaceKey, reader));
  }

  /** How many pages stand anywhere below one and would follow it. */
  public int below(PageSpot page, Reader reader) {
    access.require(reader, PageDeed.READ, page.place(reader));
    return queries.below(page.pageId());
  }

  private SpaceNode readable(String spaceKey, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode space = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.READ, Place.space(tree.way(space.id())));
    return space;
  }
}
