package org.banyan.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says with every answer to a call who may keep it. */
@Provider
@ApplicationScoped
public class DiscreetAnswers implements ContainerRequestFilter, ContainerResponseFilter {

  @Inject Discretion discretion;

  @Override
  public void filter(ContainerRequestContext call) {
    discretion.listen();
  }

  @Override
  public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
    if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
      answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, discretion.cacheControl());
    }
  }
}
