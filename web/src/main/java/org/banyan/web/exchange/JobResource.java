package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.banyan.ejb.exchange.JobDesk;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** A job of one's own. */
@Path("/jobs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject JobDesk desk;
  @Inject SpokenJob spoken;

  @PathParam("id")
  String id;

  @GET
  @Described("How far a job of one's own is, and what it has to say.")
  public ApiJob show() {
    discretion.keepNothing();
    return spoken.of(desk.show(id, current.reader()));
  }

  @POST
  @Described(
      value = "Have a job of one's own that was stopped or failed go on where it was.",
      answers = ApiJob.class,
      status = 202)
  @Path("/resumption")
  public Response resume() {
    discretion.keepNothing();
    desk.resume(id, current.reader());
    return Api.accepted(show(), "jobs", id);
  }

  @DELETE
  @Described("Stop a job; what it did stays done, and it can go on for a day.")
  public void cancel() {
    discretion.keepNothing();
    desk.cancel(id, current.reader());
  }
}
