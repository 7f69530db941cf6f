package org.banyan.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.banyan.ejb.link.LinkGaps;
import org.banyan.ejb.link.WantedPage;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.link.LinksResource.ApiLink;
import org.banyan.web.reader.CurrentReader;

/** Pages of a space that are named and not written. */
@Path("/spaces/{space}/wanted")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WantedResource {

  /**
   * A page that is wanted.
   *
   * @param asking how many pages name it
   * @param some the first of them
   */
  public record ApiWanted(
      String space, String slug, String title, long asking, List<ApiLink> some) {

    static ApiWanted of(WantedPage page) {
      return new ApiWanted(
          page.location().space(),
          page.location().slug(),
          page.title(),
          page.asking(),
          page.some().stream().map(ApiLink::of).toList());
    }
  }

  @Inject CurrentReader current;
  @Inject LinkGaps gaps;

  @PathParam("space")
  String space;

  @GET
  @Described("Pages that others name and nobody has written, those that most name first.")
  public Items<ApiWanted> list(@BeanParam Paging paging) {
    return paging.stretch(
        (from, limit) -> gaps.wanted(space, from, limit, current.reader()), ApiWanted::of);
  }
}
