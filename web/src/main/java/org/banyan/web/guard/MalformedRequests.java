package org.banyan.web.guard;

import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banyan.domain.shared.Malformed;
import org.banyan.web.api.Api;
import org.banyan.web.api.Problem;
import org.banyan.web.route.Routes;
import org.banyan.web.shared.Decoded;
import org.banyan.web.shared.Refusals;

/**
 * Refuses what the front door could not read, before anybody acts on it: calls as programs expect,
 * forms once their screen is known, so that what was written can be shown.
 */
public class MalformedRequests extends HttpFilter {

  static final AttachmentKey<Malformed> WHY = AttachmentKey.create(Malformed.class);

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var exchange = ServletRequestContext.requireCurrent().getExchange();
    Malformed why = exchange.getAttachment(WHY);
    if (why == null || Refusals.of(request) != null) {
      chain.doFilter(request, response);
    } else if (request.getDispatcherType() == DispatcherType.FORWARD) {
      throw why;
    } else if (Api.isCall(request.getRequestURI())) {
      Problem.of(400, why.code(), why.getMessage()).answer(response);
    } else if (leadsToScreen(request.getRequestURI())) {
      chain.doFilter(request, response);
    } else {
      Refusals.answer(request, response, why);
    }
  }

  private static boolean leadsToScreen(String path) {
    return Decoded.isSound(path) && !Routes.isDoor(path);
  }
}
