package org.banyan.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.banyan.web.route.Address;

/** Tells browsers on every answer what our pages never need. */
public class SecurityHeaders extends HttpFilter {

  static final String POLICY = "Content-Security-Policy";

  static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; "
          + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'";

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    protect(request, response);
    chain.doFilter(request, new OnePolicy(request, response));
  }

  private static void protect(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(POLICY, STRICT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /** PrimeFaces adds its policy to every view; it holds on PrimeFaces screens alone, alone. */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    OnePolicy(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    /** Refusals begin anew after a view had begun; what protects must be said again. */
    @Override
    public void reset() {
      super.reset();
      protect(request, this);
    }

    @Override
    public void addHeader(String name, String value) {
      if (!name.equalsIgnoreCase(POLICY)) {
        super.addHeader(name, value);
      } else if (Address.isRich(request)) {
        super.setHeader(name, value);
      }
    }
  }
}
