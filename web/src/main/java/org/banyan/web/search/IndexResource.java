package org.banyan.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.banyan.ejb.index.IndexAdministration;
import org.banyan.ejb.index.IndexProgress;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** The index of the node that answers. */
@Path("/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {

  @Inject IndexAdministration administration;
  @Inject CurrentReader current;
  @Inject Discretion discretion;

  @Administration
  @Described("How it stands with the index of this node.")
  @GET
  public IndexProgress show() {
    discretion.keepNothing();
    return administration.show(current.reader());
  }

  @Administration
  @Described(
      value = "Have the index made anew, on every node; the one in use answers meanwhile.",
      answers = IndexProgress.class,
      status = 202)
  @POST
  @Path("/rebuild")
  public Response rebuild() {
    discretion.keepNothing();
    return Api.accepted(administration.rebuild(current.reader()), "index");
  }
}
