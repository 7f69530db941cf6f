package org.banyan.web.bin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.bin.BinLine;
import org.banyan.ejb.bin.BinReading;
import org.banyan.ejb.bin.Burden;
import org.banyan.ejb.bin.PageDestroying;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Moves;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;

/** What lies in the bin of a space; what is deleted here is gone for good. */
@Path("/spaces/{space}/bin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BinResource {

  /** A page in the bin. */
  public record ApiBinned(
      String space, String slug, String title, int revisions, String binnedBy, Instant binnedAt) {

    static ApiBinned of(BinLine line) {
      return new ApiBinned(
          line.location().space(),
          line.location().slug(),
          line.title(),
          line.revisions(),
          line.binnedBy() == null ? null : line.binnedBy().handle(),
          line.binnedAt());
    }
  }

  /** What goes with a page that is deleted for good. */
  public record ApiBurden(
      String space,
      String slug,
      String title,
      Map<String, Long> takes,
      List<PageLocation> addresses,
      int below) {

    static ApiBurden of(Burden burden) {
      return new ApiBurden(
          burden.location().space(),
          burden.location().slug(),
          burden.title(),
          burden.counts(),
          burden.addresses(),
          burden.below());
    }
  }

  @Inject CurrentReader current;
  @Inject SpaceReading spaces;
  @Inject BinReading reading;
  @Inject PageDestroying destroying;

  @PathParam("space")
  String space;

  @Context UriInfo address;

  @GET
  @Described("The pages in the bin of a space.")
  public Items<ApiBinned> list(@BeanParam Paging paging) {
    Moves.follow(address, spaces.presentKey(space, current.reader()));
    return paging.cut(reading.list(space, current.reader()).stream().map(ApiBinned::of).toList());
  }

  @GET
  @Described("What goes with a page that is deleted for good.")
  @Path("/{slug}")
  public ApiBurden show(@PathParam("slug") String slug) {
    return ApiBurden.of(reading.burden(new PageLocation(space, slug), current.reader()));
  }

  @DELETE
  @Described("Delete a page for good, with all that hangs on it.")
  @Administration
  @Path("/{slug}")
  public void destroy(@PathParam("slug") String slug) {
    destroying.destroy(new PageLocation(space, slug), current.reader());
  }
}
