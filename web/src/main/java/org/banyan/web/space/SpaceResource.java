package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.banyan.ejb.space.SpaceArranging;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.ejb.space.SpaceView;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.Moves;
import org.banyan.web.api.RecordReader;
import org.banyan.web.api.Tags;
import org.banyan.web.reader.CurrentReader;

/** One space, by its present key or one it had. */
@Path("/spaces/{space}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SpaceResource {

  @Inject CurrentReader current;
  @Inject SpaceReading reading;
  @Inject SpaceArranging arranging;

  @PathParam("space")
  String space;

  @Context UriInfo address;
  @Context HttpHeaders headers;
  @Context Request request;

  @GET
  @Described("A space with the rules in force and where each comes from.")
  public ApiSpace show() {
    SpaceView view = reading.show(space, current.reader());
    Moves.follow(address, view.key());
    return ApiSpace.of(view);
  }

  @Administration
  @Described("Change a space and its rules.")
  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
  public ApiSpace change(SpaceFields given) {
    String key =
        arranging.change(
            space, given.draft(), current.reader(), Tags.expected(headers, request, ApiSpace::of));
    return ApiSpace.of(reading.show(key, current.reader()));
  }
}
