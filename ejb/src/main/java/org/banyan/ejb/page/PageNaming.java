package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageAddresses;
import org.banyan.domain.page.PageArrangement;
import org.banyan.domain.page.PageChanged;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.SlugTaken;
import org.banyan.domain.shared.Slug;

/** Finds the slug that a page gets in a space, and reserves it. */
@ApplicationScoped
class PageNaming {

  @Inject PageAddresses addresses;
  @Inject Pages pages;
  @Inject Event<PageChanged> changed;

  /** The slug itself, or the first free one with a number behind it. */
  Slug reserveNear(long spaceId, Slug wanted, Page page) {
    Slug slug = wanted;
    for (int number = 2; !addresses.reserve(spaceId, slug, page); number++) {
      slug = wanted.numbered(number);
    }
    return slug;
  }

  /**
   * Exactly this slug.
   *
   * @throws SlugTaken where another page has or had it
   */
  void reserve(long spaceId, Slug slug, Page page) {
    if (!addresses.reserve(spaceId, slug, page)) {
      throw new SlugTaken(slug);
    }
  }

  /** The same, but what another page only had may be taken from it, which its history notes. */
  void take(long spaceId, Slug slug, Page page, Function<Page, PageArrangement> arranging) {
    if (addresses.reserve(spaceId, slug, page)) {
      return;
    }
    Page loser = addresses.take(spaceId, slug, page).orElseThrow(() -> new SlugTaken(slug));
    PageChanged fact = arranging.apply(loser).giveUp(slug).fact();
    pages.record(fact);
    changed.fire(fact);
  }
}
