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
import org.banyan.ejb.limit.Limits;
import org.banyan.web.reader.CurrentReader;

/** Counts calls and deeds by who makes them, whatever address they come from. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
@ApplicationScoped
public class PersonPace implements ContainerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Limits limits;
  @Inject CurrentReader current;
  @Inject HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext call) {
    String handle = current.getHandle();
    if (handle != null) {
      limits.callOf(handle);
    }
    if (!READS.contains(call.getMethod())) {
      limits.deed(handle, request.getRemoteAddr());
    }
  }
}
