package org.banyan.ejb.rating;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.Pages;
import org.banyan.domain.rating.Opinion;
import org.banyan.domain.rating.Rating;
import org.banyan.domain.rating.RatingDeed;
import org.banyan.domain.rating.Ratings;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;

/** Takes what readers think of a page. The page is locked, so that nothing is counted twice. */
@Stateless
public class RatingGiving {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject PageLocator locator;
  @Inject Pages pages;
  @Inject Ratings ratings;
  @Inject RatingKeeping keeping;

  /** Says what the reader thinks, in place of what they said before. */
  public void rate(PageLocation address, Opinion opinion, Reader reader) {
    Page page = locked(address, reader);
    Optional<Rating> before = ratings.find(page.id(), reader.accountId());
    if (before.isEmpty()) {
      ratings.add(new Rating(page, accounts.get(reader.accountId()), opinion, clock.instant()));
      keeping.keep(page);
    } else if (before.get().change(opinion, clock.instant())) {
      keeping.keep(page);
    }
  }

  /** Takes back what the reader said; nothing where they said nothing. */
  public void withdraw(PageLocation address, Reader reader) {
    Page page = locked(address, reader);
    ratings
        .find(page.id(), reader.accountId())
        .ifPresent(
            rating -> {
              ratings.remove(rating);
              keeping.keep(page);
            });
  }

  /** Asked before as well as after the lock: who may not rate makes nobody wait. */
  private Page locked(PageLocation address, Reader reader) {
    PageSpot found = locator.locateLive(address, reader);
    access.require(reader, RatingDeed.RATE, found.place(reader));
    Page page = pages.lock(found.pageId());
    PageSpot spot = found.lockedAs(page);
    locator.requireLive(spot, reader);
    access.require(reader, RatingDeed.RATE, spot.place(reader));
    return page;
  }
}
