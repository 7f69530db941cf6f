package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.Pages;
import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.access.Access;

/** What becomes of the pages below one that moves. */
@ApplicationScoped
class PageFamily {

  /** More would keep others waiting for too long. */
  static final int MOST = 500;

  @Inject Access access;
  @Inject PageNaming naming;
  @Inject Pages pages;

  /** The pages right below stay, and stand where the page stood. */
  void leave(Page page, Page former, Arranging arranging) {
    pages.lockBelow(page.id()).forEach(child -> arranging.of(child).parent(former));
  }

  /**
   * All pages below follow the page into its new space; what lies in the bin stays there, with all
   * that is below it.
   */
  void follow(Page page, PageSpot spot, Arranging arranging) {
    Deque<Page> moved = new ArrayDeque<>();
    moved.add(page);
    int count = 0;
    while (!moved.isEmpty()) {
      for (Page child : pages.lockBelow(moved.remove().id())) {
        if (child.condition() == Condition.BINNED) {
          arranging.of(child).parent(null);
        } else {
          count(++count);
          bring(child, page, spot, arranging);
          moved.add(child);
        }
      }
    }
  }

  private void bring(Page child, Page page, PageSpot spot, Arranging arranging) {
    access.require(
        arranging.reader(), PageDeed.MOVE, PageRelocation.placeOf(spot, child, arranging.reader()));
    arranging.of(child).space(page.space());
    Slug slug = naming.reserveNear(page.space().id(), Slug.given(child.slug()), child);
    arranging.of(child).slug(slug);
  }

  private static void count(int count) {
    if (count > MOST) {
      throw new Conflict(
          "too-many-below", "More than " + MOST + " pages stand below; move them in parts.");
    }
  }
}
