package org.banyan.web.openapi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banyan.web.api.Described;

/** What programs read first. */
@Path("/openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

  @Inject Describing describing;

  @GET
  @Described("This description of all calls (OpenAPI 3.1).")
  public Description show() {
    return describing.describe();
  }
}
