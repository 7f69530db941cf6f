package org.banyan.web.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.banyan.ejb.keeping.BackupMade;
import org.banyan.ejb.keeping.BackupMaking;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Backups of the embedded default. What is made stays on the server's machine. */
@Path("/backups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BackupsResource {

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject BackupMaking making;

  @Administration
  @Described(value = "Make a backup of the whole site.", answers = BackupMade.class)
  @POST
  public Response make() {
    discretion.keepNothing();
    return Response.status(Response.Status.CREATED).entity(making.make(current.reader())).build();
  }
}
