package org.banyan.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.banyan.domain.shared.Forbidden;
import org.banyan.web.api.Api;
import org.banyan.web.shared.Refusals;

/**
 * Refuses deeds that another site's page asks for. Calls of the API are asked the same there, and
 * answered as programs expect.
 */
public class SameSite extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (HARMLESS.contains(request.getMethod())
        || isOurs(request)
        || Api.isCall(request.getRequestURI())) {
      chain.doFilter(request, response);
    } else {
      Refusals.answer(
          request,
          response,
          new Forbidden("other-site", "Another site asked for this; nothing was done."));
    }
  }

  /** Where a browser says neither, it is no browser, or so old that the seal of forms decides. */
  public static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin == null || origin.endsWith("://" + request.getHeader("Host"));
  }
}
