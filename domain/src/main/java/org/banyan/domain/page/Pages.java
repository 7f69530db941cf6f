package org.banyan.domain.page;

import java.util.Optional;
import org.banyan.domain.shared.Slug;
import org.banyan.domain.space.Space;

/** All pages and their revisions. */
public interface Pages {

  /** Adds a new page or a new revision of one. */
  void add(PageRevised revised);

  void record(PageChanged changed);

  /** The page that has or once had this slug in the space. */
  Optional<Page> find(long spaceId, String slug);

  /** The page, locked until the end of the transaction, as it is now. */
  Page lock(long pageId);

  Optional<Revision> revision(long pageId, int number);

  /** Reserves the slug for the page for ever; false if another page has or had it. */
  boolean reserve(Space space, Slug slug, Page page);

  /** The first of the slug, slug-2, slug-3 ... that no page has or had. */
  Slug free(Space space, Slug slug);
}
