package org.banyan.domain.page;

import java.util.Optional;
import org.banyan.domain.shared.Slug;

/** All pages and their revisions. */
public interface Pages {

  /** Adds a new page or a new revision of one. */
  void add(PageRevised revised);

  void record(PageChanged changed);

  Page get(long pageId);

  /** The page, locked until the end of the transaction, as it is now. */
  Page lock(long pageId);

  Optional<Revision> revision(long pageId, int number);

  /** Reserves the slug for the page for ever; false if another page has or had it. */
  boolean reserve(long spaceId, Slug slug, Page page);
}
