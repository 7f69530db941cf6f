package org.banyan.web.prime;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Address;
import org.banyan.web.shared.Refusals;

/** Rich screens hold a container session, so only people who are signed in get as far as one. */
public class PeopleOnly extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject CurrentReader current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean screen = Address.isRich(request) && Refusals.of(request) == null;
    if (screen && !current.isSignedIn()) {
      throw new Unauthenticated();
    }
    chain.doFilter(request, response);
  }
}
