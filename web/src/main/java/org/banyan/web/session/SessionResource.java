package org.banyan.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Signs in and out. */
@Path("/session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  /** Name and password; the name may be the mail address. */
  public record SignIn(String handle, String password) {}

  /** What unsafe calls with the cookie send back as {@code X-CSRF-Token}. */
  public record Proof(String csrfToken) {}

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Context HttpServletResponse response;

  @POST
  @Described(
      value = "Sign in and get the cookie.",
      needs = {"handle", "password"},
      open = true)
  @Consumes(MediaType.APPLICATION_JSON)
  public Proof enter(SignIn given) {
    discretion.keepNothing();
    current.enter(given.handle(), given.password(), response);
    return new Proof(current.csrfToken());
  }

  @DELETE
  @Described(value = "Sign out.", open = true)
  public void leave() {
    discretion.keepNothing();
    current.leave(response);
  }
}
