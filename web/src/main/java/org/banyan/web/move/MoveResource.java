package org.banyan.web.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.move.Circle;
import org.banyan.ejb.move.MovePreview;
import org.banyan.ejb.move.MovePreviewing;
import org.banyan.web.api.Described;
import org.banyan.web.api.Query;
import org.banyan.web.page.PagePath;
import org.banyan.web.reader.CurrentReader;

/** What would change if a page moved into a space; a PATCH of the page moves it. */
@Path("/spaces/{space}/pages/{slug}/move")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MoveResource {

  /**
   * Before and after.
   *
   * @param spaces keys of where it may go
   * @param below how many pages would follow
   */
  public record ApiMove(Circle before, Circle after, int below, List<String> spaces) {

    static ApiMove of(MovePreview preview) {
      return new ApiMove(
          preview.before(),
          preview.after(),
          preview.below(),
          preview.spaces().stream().map(MovePreview.Destination::key).toList());
    }
  }

  @Inject CurrentReader current;
  @Inject PagePath path;
  @Inject MovePreviewing previewing;

  @PathParam("space")
  String space;

  @PathParam("slug")
  String slug;

  @Context UriInfo address;

  @GET
  @Described("Who could read a page before and after a move, and what would go with it.")
  public ApiMove show(@QueryParam("to") String target) {
    PageLocation page = path.present(address, space, slug);
    return ApiMove.of(previewing.show(page, Query.text(target), current.reader()));
  }
}
