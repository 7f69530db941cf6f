package org.banyan.web.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.token.TokenUnknown;
import org.banyan.web.api.ApiRefusal;
import org.banyan.web.guard.SameSite;
import org.banyan.web.reader.CallerToken;
import org.banyan.web.reader.CurrentReader;

/** Lets no call through that a stranger's page could have made a browser send. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class CallGuard implements ContainerRequestFilter {

  static final String HEADER = "X-CSRF-Token";

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject CurrentReader current;
  @Inject CallerToken token;
  @Inject HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext call) {
    if (current.isUnknown()) {
      throw ApiRefusal.unavailable();
    }
    if (token.isWrong()) {
      throw new TokenUnknown();
    }
    if (HARMLESS.contains(call.getMethod())) {
      return;
    }
    if (!SameSite.isOurs(request)) {
      throw new Forbidden("other-site", "Another site asked for this; nothing was done.");
    }
    if (!isSignIn(call) && current.isSignedIn() && !proven(call)) {
      throw new Forbidden(
          "csrf-token-wrong", "Send the csrfToken of your sign-in as " + HEADER + ".");
    }
  }

  private boolean proven(ContainerRequestContext call) {
    return token.isGiven() || current.isCsrfToken(call.getHeaderString(HEADER));
  }

  /** Signing in needs no proof from an earlier sign-in, which ends by it. */
  private static boolean isSignIn(ContainerRequestContext call) {
    String path = call.getUriInfo().getPath().replaceAll("^/+|/+$", "");
    return call.getMethod().equals("POST") && path.equals("session");
  }
}
