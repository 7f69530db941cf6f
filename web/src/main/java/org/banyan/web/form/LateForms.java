package org.banyan.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.web.route.Address;
import org.banyan.web.shared.Refusals;

/** Around every screen: a form that comes when the sign-in has ended is never passed over. */
public class LateForms extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject FormGuard guard;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Address address = Address.of(request);
    boolean form =
        request.getMethod().equals("POST")
            && address != null
            && !Address.isRich(request)
            && Refusals.of(request) == null;
    if (!form) {
      chain.doFilter(request, response);
      return;
    }
    guard.enterLate(response);
    chain.doFilter(request, response);
    if (guard.passedOver()) {
      throw new Unauthenticated();
    }
  }
}
