package org.banyan.ejb.rating;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.Pages;
import org.banyan.domain.rating.Rating;
import org.banyan.domain.rating.RatingDeed;
import org.banyan.domain.rating.RatingPolicy;
import org.banyan.domain.rating.Ratings;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.page.ShownRating;
import org.banyan.ejb.page.SiteMean;

/** Shows how a page is rated, and to each reader what is theirs to know of it. */
@Stateless
public class RatingReading {

  private final RatingPolicy policy = new RatingPolicy();

  @Inject Access access;
  @Inject GivenStars given;
  @Inject PageLocator locator;
  @Inject Pages pages;
  @Inject Ratings ratings;
  @Inject SiteMean site;

  /** All there is to know of the ratings of a page that is not in the bin. */
  public RatingView show(PageLocation address, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    Page page = pages.get(spot.pageId());
    return new RatingView(
        spot.location(),
        ShownRating.of(page.rating(), site),
        own(page, reader),
        access.allows(reader, RatingDeed.RATE, spot.place(reader)),
        hears(spot, Person.of(page.responsible()), reader)
            ? Optional.of(missing(page))
            : Optional.empty());
  }

  /** What the page itself shows of it; no statement more for a page that was read before. */
  public RatingBeside beside(PageView page, Reader reader) {
    boolean open = access.allows(reader, RatingDeed.RATE, page.spot().place(reader));
    if (!reader.signedIn() || page.rating().count() == 0) {
      return new RatingBeside(null, open, 0);
    }
    GivenStars.Given all = given.to(page.id());
    return new RatingBeside(
        all.stars().get(reader.accountId()),
        open,
        hears(page.spot(), page.responsibility().responsible(), reader) ? all.saying() : 0);
  }

  private RatingView.Own own(Page page, Reader reader) {
    if (!reader.signedIn()) {
      return null;
    }
    return ratings
        .find(page.id(), reader.accountId())
        .map(
            rating ->
                new RatingView.Own(
                    rating.opinion().stars(),
                    rating.opinion().missing(),
                    rating.outgrown(),
                    rating.ratedAt()))
        .orElse(null);
  }

  private boolean hears(PageSpot spot, Person responsible, Reader reader) {
    return policy.hears(
        responsible != null,
        responsible != null && responsible.handle().equals(reader.handle()),
        access.allows(reader, RatingDeed.HEAR, spot.place(reader)));
  }

  private List<RatingView.Missing> missing(Page page) {
    return ratings.saying(page.id()).stream().map(RatingReading::missing).toList();
  }

  private static RatingView.Missing missing(Rating rating) {
    return new RatingView.Missing(
        Person.of(rating.account()),
        rating.opinion().stars(),
        rating.opinion().missing(),
        rating.outgrown(),
        rating.ratedAt());
  }
}
