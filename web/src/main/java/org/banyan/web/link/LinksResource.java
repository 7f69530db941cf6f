package org.banyan.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.link.LinkReading;
import org.banyan.ejb.link.PageLinks;
import org.banyan.web.api.Described;
import org.banyan.web.page.PagePath;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** What links to a page and what it links to. */
@Path("/spaces/{space}/pages/{slug}/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LinksResource {

  /** One end of a link. */
  public record ApiLink(String space, String slug, String title, String url) {

    static ApiLink of(PageLinks.Line line) {
      PageLocation at = line.location();
      return new ApiLink(
          at.space(), at.slug(), line.title(), Answers.path("w", at.space(), at.slug()));
    }
  }

  /** Links from others, to others, and to what is not written yet. */
  public record ApiLinks(List<ApiLink> in, List<ApiLink> out, List<PageLocation> missing) {}

  @Inject CurrentReader current;
  @Inject PagePath path;
  @Inject LinkReading reading;

  @PathParam("space")
  String space;

  @PathParam("slug")
  String slug;

  @Context UriInfo address;

  @GET
  @Described("Links into and out of a page, and what is not written yet.")
  public ApiLinks show() {
    PageLinks links = reading.show(path.present(address, space, slug), current.reader());
    return new ApiLinks(
        links.in().stream().map(ApiLink::of).toList(),
        links.out().stream().map(ApiLink::of).toList(),
        links.missing());
  }
}
