package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.page.Saved;
import org.banyan.ejb.shared.Expectation;
import org.banyan.web.api.Described;
import org.banyan.web.api.Moves;
import org.banyan.web.api.Query;
import org.banyan.web.api.RecordReader;
import org.banyan.web.api.Repetition;
import org.banyan.web.api.Tags;
import org.banyan.web.markup.SpokenMarkup;
import org.banyan.web.reader.CurrentReader;

/** One page. Reading by an old address leads to the present one; deeds are done there at once. */
@Path("/spaces/{space}/pages/{slug}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PageResource {

  /** Which text is asked for: what readers get, or the newest for those entitled to it. */
  enum Text {
    published,
    latest
  }

  @Inject CurrentReader current;
  @Inject SpokenMarkup markup;
  @Inject PageReading reading;
  @Inject PageEditing editing;
  @Inject PageArranging arranging;

  @PathParam("space")
  String space;

  @PathParam("slug")
  String slug;

  @Context UriInfo address;
  @Context HttpHeaders headers;
  @Context Request request;

  @GET
  @Described("A page with its text, as readers get it.")
  public ApiPage show(@QueryParam("view") String view) {
    Query.choice("view", Text.class, view);
    ApiPage page = present(location());
    Moves.follow(address, page.space(), page.slug());
    return page;
  }

  @PUT
  @Described(
      value =
          "Save a text on top of the revision it was made from; what others saved since is merged.",
      needs = {"body", "baseRevision"})
  @Consumes(MediaType.APPLICATION_JSON)
  public ApiSaved save(SavedText given, @BeanParam Repetition repetition) {
    Saved saved =
        editing.revise(
            location(), given.draft(), current.reader(), repetition.key(), asItWasRead());
    return ApiSaved.of(saved);
  }

  @PATCH
  @Described("Change properties of a page: address, place, labels, axes, who looks after it.")
  @Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
  public ApiPage change(PageFields given) {
    return present(arranging.change(location(), given.patch(), current.reader(), asItWasRead()));
  }

  @DELETE
  @Described("Put a page into the bin; its history is kept.")
  public void bin() {
    arranging.bin(location(), current.reader(), asItWasRead());
  }

  @POST
  @Described("Take a page out of the bin.")
  @Path("/restoration")
  public ApiPage unbin() {
    return present(arranging.unbin(location(), current.reader()));
  }

  private PageLocation location() {
    return new PageLocation(space, slug);
  }

  private ApiPage present(PageLocation location) {
    return shown(reading.show(location, current.reader()));
  }

  private ApiPage shown(PageView view) {
    return ApiPage.of(view, markup.html(view.markup()));
  }

  private Expectation<PageView> asItWasRead() {
    return Tags.expected(headers, request, this::shown);
  }
}
