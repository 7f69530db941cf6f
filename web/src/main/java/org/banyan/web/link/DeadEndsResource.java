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

/** Pages of a space that lead to no other page. */
@Path("/spaces/{space}/dead-ends")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeadEndsResource {

  @Inject CurrentReader current;
  @Inject LinkGaps gaps;

  @PathParam("space")
  String space;

  @GET
  @Described("Pages of a space that lead to no other page.")
  public Items<ApiLink> list(@BeanParam Paging paging) {
    return paging.stretch(
        (from, limit) -> gaps.deadEnds(space, from, limit, current.reader()), ApiLink::of);
  }
}
