package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageListing;
import org.banyan.ejb.page.Saved;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Moves;
import org.banyan.web.api.Paging;
import org.banyan.web.api.Repetition;
import org.banyan.web.reader.CurrentReader;

/** The pages of a space. */
@Path("/spaces/{space}/pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {

  @Inject CurrentReader current;
  @Inject SpaceReading spaces;
  @Inject PageListing listing;
  @Inject PageCreating creating;

  @PathParam("space")
  String space;

  @Context UriInfo address;

  @GET
  @Described("The pages of a space, newest first.")
  public Items<ApiPageLine> list(@BeanParam PageQuery query, @BeanParam Paging paging) {
    Moves.follow(address, spaces.presentKey(space, current.reader()));
    return Items.of(
        listing.list(space, query.filter(), paging.slice(), current.reader()), ApiPageLine::of);
  }

  @POST
  @Described(value = "Write a new page.", answers = ApiSaved.class, needs = "title")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(NewPage given, @BeanParam Repetition repetition) {
    Saved saved = creating.create(space, given.draft(), current.reader(), repetition.key());
    ApiSaved answer = ApiSaved.of(saved);
    return Api.created(answer, "spaces", answer.space(), "pages", answer.slug());
  }
}
