package org.banyan.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Refuses addresses that are no text: broken percent signs, broken UTF-8, NUL. */
@Provider
@PreMatching
public class StrictAddress implements ContainerRequestFilter {

  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public void filter(ContainerRequestContext call) {
    URI address = call.getUriInfo().getRequestUri();
    String query = address.getRawQuery();
    if (!isText(address.getRawPath()) || query != null && !isText(query)) {
      throw ApiRefusal.malformed("The address is not UTF-8.");
    }
  }

  static boolean isText(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return true;
    }
    try {
      String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
      return text.indexOf('\0') < 0 && text.indexOf(REPLACEMENT) < 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
