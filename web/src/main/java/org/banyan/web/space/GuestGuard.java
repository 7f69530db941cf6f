package org.banyan.web.space;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;

/**
 * Asks whoever is signed out to sign in before they write, whatever else is wrong with the call. A
 * space that guests do not see is not there for them, whatever they want of it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
@ApplicationScoped
public class GuestGuard implements ContainerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject CurrentReader current;
  @Inject SpaceReading reading;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext call) {
    if (READS.contains(call.getMethod()) || current.isSignedIn()) {
      return;
    }
    Described described = resource.getResourceMethod().getAnnotation(Described.class);
    if (!described.open()) {
      refuse(call, described);
    }
  }

  private void refuse(ContainerRequestContext call, Described described) {
    String space = call.getUriInfo().getPathParameters().getFirst("space");
    if (space != null && !described.unseen()) {
      reading.presentKey(space, current.reader());
    }
    throw new Unauthenticated();
  }
}
