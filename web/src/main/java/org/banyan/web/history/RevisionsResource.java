package org.banyan.web.history;

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
import jakarta.ws.rs.core.UriInfo;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PageReading;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.OptionalBody;
import org.banyan.web.api.Paging;
import org.banyan.web.api.Repetition;
import org.banyan.web.markup.SpokenMarkup;
import org.banyan.web.page.ApiSaved;
import org.banyan.web.page.PagePath;
import org.banyan.web.reader.CurrentReader;

/** The revisions of a page, newest first. */
@Path("/spaces/{space}/pages/{slug}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RevisionsResource {

  private static final String NUMBER = "/{number: [0-9]{1,9}}";

  /** In which words a revision is restored. */
  @OptionalBody
  public record Restoration(String summary) {}

  @Inject CurrentReader current;
  @Inject SpokenMarkup markup;
  @Inject PagePath path;
  @Inject PageHistory history;
  @Inject PageReading reading;
  @Inject PageEditing editing;

  @PathParam("space")
  String space;

  @PathParam("slug")
  String slug;

  @Context UriInfo address;

  @GET
  @Described("The revisions of a page, newest first.")
  public Items<ApiRevisionLine> list(@BeanParam Paging paging) {
    PageLocation page = path.present(address, space, slug);
    return Items.ofPlaces(
        history.revisions(page, paging.number(), paging.limit(), current.reader()),
        ApiRevisionLine::of);
  }

  @GET
  @Described("One revision with its text.")
  @Path(NUMBER)
  public ApiRevision show(@PathParam("number") int number) {
    PageLocation page = path.present(address, space, slug);
    PageHistory.Text revision = history.revision(page, number, current.reader());
    String html = markup.html(reading.show(page, number, current.reader()).markup());
    return ApiRevision.of(ApiRevisionLine.of(revision.line()), revision.text().body(), html);
  }

  /** Saves the text of an old revision as a new one. */
  @POST
  @Described("Save the text of an old revision as a new one.")
  @Path(NUMBER + "/restoration")
  @Consumes(MediaType.APPLICATION_JSON)
  public ApiSaved restore(
      @PathParam("number") int number, Restoration given, @BeanParam Repetition repetition) {
    var page = new PageLocation(space, slug);
    return ApiSaved.of(
        editing.restore(page, number, given.summary(), current.reader(), repetition.key()));
  }
}
