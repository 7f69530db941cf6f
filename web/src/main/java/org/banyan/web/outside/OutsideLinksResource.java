package org.banyan.web.outside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.banyan.domain.outside.OutsideProblem;
import org.banyan.domain.outside.OutsideState;
import org.banyan.ejb.outside.OutsideLine;
import org.banyan.ejb.outside.OutsideReading;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;

/** Broken links of a space to other sites. */
@Path("/spaces/{space}/outside-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutsideLinksResource {

  /**
   * A link that leaves the site.
   *
   * @param slug of the page it stands on
   * @param status of HTTP; null where there was no answer
   */
  public record ApiOutsideLink(
      String space,
      String slug,
      String title,
      String address,
      OutsideState state,
      OutsideProblem problem,
      Integer status,
      Instant checkedAt,
      Instant failingSince) {

    static ApiOutsideLink of(OutsideLine line) {
      return new ApiOutsideLink(
          line.location().space(),
          line.location().slug(),
          line.title(),
          line.address(),
          line.state(),
          line.problem(),
          line.status(),
          line.checkedAt(),
          line.failingSince());
    }
  }

  @Inject CurrentReader current;
  @Inject OutsideReading reading;

  @PathParam("space")
  String space;

  @GET
  @Described("Links to other sites that have failed three times or more.")
  public Items<ApiOutsideLink> list(@BeanParam Paging paging) {
    return paging.stretch(
        (from, limit) -> reading.broken(space, from, limit, current.reader()), ApiOutsideLink::of);
  }
}
