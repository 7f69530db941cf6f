package org.banyan.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.feed.OwnFeed;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** The secret of one's own feed. */
@Path("/feed-token")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedTokenResource {

  /** That there is one. */
  public record ApiFeedToken(Instant madeAt) {}

  /**
   * One just made.
   *
   * @param url path of the feed with its secret
   */
  public record ApiNewFeedToken(String token, String url) {}

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject OwnFeed feed;

  @GET
  @Described("When the secret of one's own feed was made.")
  public ApiFeedToken show() {
    discretion.keepNothing();
    return feed.madeAt(current.person()).map(ApiFeedToken::new).orElseThrow(NotFound::new);
  }

  @POST
  @Described(
      value = "Make a secret for one's own feed, in place of any before; it is answered this once.",
      answers = ApiNewFeedToken.class)
  public Response make() {
    discretion.keepNothing();
    String secret = feed.make(current.person()).text();
    return Api.created(new ApiNewFeedToken(secret, "/feeds/me.atom?token=" + secret), "feed-token");
  }

  @DELETE
  @Described("Revoke the secret of one's own feed at once.")
  public void revoke() {
    discretion.keepNothing();
    feed.revoke(current.person());
  }
}
