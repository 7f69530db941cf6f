package org.banyan.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.history.PageHistory;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.page.PagePath;
import org.banyan.web.reader.CurrentReader;

/** What became of the properties of a page, newest first. */
@Path("/spaces/{space}/pages/{slug}/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

  @Inject CurrentReader current;
  @Inject PagePath path;
  @Inject PageHistory history;

  @PathParam("space")
  String space;

  @PathParam("slug")
  String slug;

  @Context UriInfo address;

  @GET
  @Described("What changed of a page besides its text, newest first.")
  public Items<ApiEvent> list(@BeanParam Paging paging) {
    PageLocation page = path.present(address, space, slug);
    return paging.cut(history.events(page, current.reader()).stream().map(ApiEvent::of).toList());
  }
}
