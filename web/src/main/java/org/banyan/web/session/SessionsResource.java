package org.banyan.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.banyan.domain.session.SignedIn;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.session.OwnSessions;
import org.banyan.ejb.session.SessionLine;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Where one is signed in. */
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

  /** A sign-in of one's own. */
  public record ApiSession(
      String id, String device, Instant createdAt, Instant lastUsedAt, boolean current) {

    static ApiSession of(SessionLine line) {
      return new ApiSession(
          line.publicId(), line.device(), line.createdAt(), line.lastUsedAt(), line.current());
    }
  }

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject OwnSessions sessions;

  @GET
  @Described("Where one is signed in.")
  public Items<ApiSession> list(@BeanParam Paging paging) {
    discretion.keepNothing();
    return paging.cut(sessions.list(asking()).stream().map(ApiSession::of).toList());
  }

  @DELETE
  @Described("End a sign-in.")
  @Path("/{id}")
  public void end(@PathParam("id") String id) {
    discretion.keepNothing();
    sessions.end(asking(), PublicId.required(id));
  }

  private SignedIn asking() {
    return current.signedIn().orElseThrow(Unauthenticated::new);
  }
}
