package org.banyan.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banyan.ejb.link.LinkGaps;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.link.LinksResource.ApiLink;
import org.banyan.web.reader.CurrentReader;

/** Pages at the top of a space's tree that no other page leads to. */
@Path("/spaces/{space}/orphans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrphansResource {

  @Inject CurrentReader current;
  @Inject LinkGaps gaps;

  @PathParam("space")
  String space;

  @GET
  @Described("Pages at the top of a space's tree that no other page leads to.")
  public Items<ApiLink> list(@BeanParam Paging paging) {
    return paging.stretch(
        (from, limit) -> gaps.orphans(space, from, limit, current.reader()), ApiLink::of);
  }
}
