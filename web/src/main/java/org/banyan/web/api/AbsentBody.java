package org.banyan.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Counts a call without a body, and so without a type of it, as one of JSON; what takes JSON then
 * says whether it can do without.
 */
@Provider
@PreMatching
public class AbsentBody implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext call) {
    if (isAbsent(call.getHeaders())) {
      call.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }
  }

  static boolean isAbsent(MultivaluedMap<String, String> headers) {
    String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
    return headers.getFirst(HttpHeaders.CONTENT_TYPE) == null
        && headers.getFirst("Transfer-Encoding") == null
        && (length == null || length.equals("0"));
  }
}
