package org.banyan.domain.page;

import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Condition;

/** All pages and their revisions. */
public interface Pages {

  /** Adds a new page or a new revision of one. */
  void add(PageRevised revised);

  void record(PageChanged changed);

  Page get(long pageId);

  /** The page, locked until the end of the transaction, as it is now. */
  Page lock(long pageId);

  Optional<Revision> revision(long pageId, int number);

  /** Pages right below, whatever their condition, locked as they are now. */
  List<Page> lockBelow(long pageId);

  /** What the page was when it was last put into the bin; live where nothing tells. */
  Condition conditionBeforeBin(long pageId);

  /** Forgets the page with its revisions, events and addresses; nothing may stand below it. */
  void remove(Page page);
}
