package org.banyan.web.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.rating.Opinion;
import org.banyan.ejb.rating.RatingGiving;
import org.banyan.ejb.rating.RatingReading;
import org.banyan.ejb.rating.RatingView;
import org.banyan.web.api.Described;
import org.banyan.web.page.PagePath;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** What readers think of a page: one rating of each of them. */
@Path("/spaces/{space}/pages/{slug}/rating")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource {

  /** What is given. */
  public record Given(Integer stars, String missing) {}

  /**
   * The caller's own rating.
   *
   * @param missing what the page lacks, as the caller said; null where they did not say
   * @param outgrown whether more than half of the words have changed since, so that it counts half
   */
  public record ApiOwn(int stars, String missing, boolean outgrown, Instant ratedAt) {

    static ApiOwn of(RatingView.Own own) {
      return own == null
          ? null
          : new ApiOwn(own.stars(), own.missing(), own.outgrown(), own.ratedAt());
    }
  }

  /** What a reader misses, with their handle. */
  public record ApiMissing(
      String person, int stars, String missing, boolean outgrown, Instant ratedAt) {

    static ApiMissing of(RatingView.Missing one) {
      return new ApiMissing(
          one.person().handle(), one.stars(), one.words(), one.outgrown(), one.ratedAt());
    }
  }

  /**
   * The ratings of a page.
   *
   * @param mean leans towards the mean of the site while there are few; null where there are none
   * @param own null where the caller gave none
   * @param missing for whoever is responsible for the page, else for those who coordinate its space
   */
  public record ApiRating(Double mean, int count, ApiOwn own, Optional<List<ApiMissing>> missing) {

    static ApiRating of(RatingView view) {
      return new ApiRating(
          view.rating().mean(),
          view.rating().count(),
          ApiOwn.of(view.own()),
          view.missing().map(all -> all.stream().map(ApiMissing::of).toList()));
    }
  }

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject PagePath path;
  @Inject RatingGiving giving;
  @Inject RatingReading reading;

  @PathParam("space")
  String space;

  @PathParam("slug")
  String slug;

  @Context UriInfo address;

  @GET
  @Described("How a page is rated, how the caller rated it, and what readers miss.")
  public ApiRating show() {
    return present(path.present(address, space, slug));
  }

  @PUT
  @Described(
      value = "Rate a page with 1 to 5 stars, and with what is missing where they are below 3.",
      needs = "stars")
  @Consumes(MediaType.APPLICATION_JSON)
  public ApiRating rate(Given given) {
    giving.rate(location(), Opinion.given(given.stars(), given.missing()), current.reader());
    return present(location());
  }

  @DELETE
  @Described("Take one's own rating back.")
  public void withdraw() {
    giving.withdraw(location(), current.reader());
  }

  private ApiRating present(PageLocation location) {
    if (current.reader().signedIn()) {
      discretion.keepNothing();
    }
    return ApiRating.of(reading.show(location, current.reader()));
  }

  private PageLocation location() {
    return new PageLocation(space, slug);
  }
}
