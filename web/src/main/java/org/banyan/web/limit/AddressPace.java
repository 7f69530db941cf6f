package org.banyan.web.limit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.banyan.ejb.limit.Limits;

/** Counts calls by where they come from, before anybody is looked up. */
@Provider
@PreMatching
@Priority(AddressPace.FIRST)
@ApplicationScoped
public class AddressPace implements ContainerRequestFilter {

  static final int FIRST = 100;

  @Inject Limits limits;
  @Inject HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext call) {
    limits.callFrom(request.getRemoteAddr());
  }
}
