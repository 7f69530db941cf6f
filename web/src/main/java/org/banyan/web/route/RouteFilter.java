package org.banyan.web.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.shared.NotFound;
import org.banyan.web.api.Api;
import org.banyan.web.api.Problem;
import org.banyan.web.shared.Refusals;

/** Forwards an address that people see to its view, and answers for what is refused on the way. */
public class RouteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READS = Set.of("GET", "HEAD");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    Optional<List<String>> steps = PathSteps.of(path);
    if (steps.isPresent() && Routes.isDoor(steps.get())) {
      chain.doFilter(request, response);
    } else if (Api.isCall(path)) {
      var nowhere = new NotFound();
      Problem.of(404, nowhere.code(), nowhere.getMessage()).answer(response);
    } else if (path.length() > 1 && path.endsWith("/") && READS.contains(request.getMethod())) {
      sendWithoutSlash(request, response);
    } else {
      show(request, response, steps.flatMap(Routes::find));
    }
  }

  private void show(
      HttpServletRequest request, HttpServletResponse response, Optional<Routes.Found> found)
      throws IOException, ServletException {
    if (found.isEmpty()) {
      Refusals.answer(request, response, new NotFound());
      return;
    }
    Route route = found.get().route();
    if (!READS.contains(request.getMethod())
        && !(route.takesPosts() && request.getMethod().equals("POST"))) {
      response.setHeader("Allow", route.takesPosts() ? "GET, HEAD, POST" : "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    new Address(route, request.getRequestURI(), found.get().values()).remember(request);
    Refusals.answering(request, response, route.file());
  }

  private void sendWithoutSlash(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().replaceAll("/+$", "").replaceAll("^/+", "/");
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Location", (path.isEmpty() ? "/" : path) + query);
  }
}
