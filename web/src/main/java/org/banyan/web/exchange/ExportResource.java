package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.exchange.ExportPlan;
import org.banyan.ejb.exchange.Exporting;
import org.banyan.web.api.Described;
import org.banyan.web.api.Moves;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** A space as an archive. */
@Path("/spaces/{space}/export")
@RequestScoped
public class ExportResource {

  private static final String ZIP = "application/zip";

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject Exporting exporting;

  @PathParam("space")
  String space;

  @Context UriInfo address;

  @GET
  @Described(
      value = "A space as an archive of Markdown, as far as its reader may read it.",
      status = 200)
  @Produces({ZIP, MediaType.APPLICATION_JSON})
  public Response export(@QueryParam("format") String format) {
    if (format != null && !format.equals("markdown")) {
      throw new Invalid("format", "Choose one of: markdown.");
    }
    var reader = current.reader();
    ExportPlan plan = exporting.begin(space, reader);
    Moves.follow(address, plan.space());
    discretion.keepNothing();
    StreamingOutput archive =
        out ->
            new ExportArchive(
                    plan,
                    () -> exporting.takeOwn(plan.space(), reader),
                    pages -> exporting.take(plan.space(), pages, reader))
                .write(out);
    return Response.ok(archive, ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + plan.space() + ".zip\"")
        .build();
  }
}
