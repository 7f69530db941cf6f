package org.banyan.web.guard;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.banyan.domain.shared.TooLarge;
import org.banyan.web.route.Routes;
import org.banyan.web.shared.Refusals;

/** Hears out a form that is too large, then says so; calls are answered by the API itself. */
public class TooLargeForms extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var exchange = ServletRequestContext.requireCurrent().getExchange();
    boolean tooLarge = exchange.getAttachment(LargeRequests.TOO_LARGE) != null;
    if (!tooLarge || Routes.isDoor(request.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    // Who is still sending would only see the connection break.
    request.getInputStream().transferTo(OutputStream.nullOutputStream());
    Refusals.answer(
        request, response, new TooLarge("form-too-large", "This form holds more than it may."));
  }
}
