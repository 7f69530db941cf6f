package org.banyan.web.token;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import org.banyan.domain.token.Scope;
import org.banyan.domain.token.ScopeMissing;
import org.banyan.web.api.Administration;
import org.banyan.web.reader.CallerToken;

/** Lets no call through for which the token it comes with was not made. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ScopeGuard implements ContainerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject CallerToken token;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext call) {
    Scope needed = needed(call.getMethod(), resource.getResourceMethod());
    if (!token.grant().allows(needed)) {
      throw new ScopeMissing(needed);
    }
  }

  static Scope needed(String verb, Method method) {
    if (method.isAnnotationPresent(Administration.class)) {
      return Scope.ADMIN;
    }
    return READS.contains(verb) ? Scope.READ : Scope.WRITE;
  }
}
