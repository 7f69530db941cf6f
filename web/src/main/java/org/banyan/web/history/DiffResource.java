package org.banyan.web.history;

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
import org.banyan.domain.history.Comparison;
import org.banyan.domain.history.Hunk;
import org.banyan.domain.history.Piece;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.history.PageComparing;
import org.banyan.ejb.history.PageHistory;
import org.banyan.web.api.Described;
import org.banyan.web.api.Query;
import org.banyan.web.page.PagePath;
import org.banyan.web.reader.CurrentReader;

/** Any two revisions of a page compared; without numbers, the newest with the one before it. */
@Path("/spaces/{space}/pages/{slug}/diff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiffResource {

  /**
   * A comparison in the API.
   *
   * @param complete false where the first of very many changed lines are shown
   */
  public record ApiDiff(
      ApiRevisionLine from,
      ApiRevisionLine to,
      List<Piece> title,
      List<Hunk> hunks,
      int wordsAdded,
      int wordsRemoved,
      boolean complete) {

    static ApiDiff of(PageComparing.View view) {
      Comparison body = view.body();
      return new ApiDiff(
          ApiRevisionLine.of(view.from()),
          ApiRevisionLine.of(view.to()),
          view.title(),
          body.hunks(),
          body.wordsAdded(),
          body.wordsRemoved(),
          body.complete());
    }
  }

  @Inject CurrentReader current;
  @Inject PagePath path;
  @Inject PageHistory history;
  @Inject PageComparing comparing;

  @PathParam("space")
  String space;

  @PathParam("slug")
  String slug;

  @Context UriInfo address;

  @GET
  @Described("Two revisions compared, words marked.")
  public ApiDiff show(@QueryParam("from") String from, @QueryParam("to") String to) {
    Integer start = Query.number("from", from);
    Integer end = Query.number("to", to);
    PageLocation page = path.present(address, space, slug);
    int last = end == null ? newest(page) : end;
    int first = start == null ? Math.max(1, last - 1) : start;
    return ApiDiff.of(comparing.compare(page, first, last, current.reader()));
  }

  private int newest(PageLocation page) {
    return history.revisions(page, null, 1, current.reader()).items().get(0).number();
  }
}
