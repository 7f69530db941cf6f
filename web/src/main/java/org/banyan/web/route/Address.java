package org.banyan.web.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The address somebody asked for, as the table of routes understood it. */
public record Address(Route route, String path, Map<String, String> values) {

  private static final String ATTRIBUTE = Address.class.getName();

  /** The value of a name of the pattern. */
  public String get(String name) {
    return values.get(name);
  }

  void remember(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The address of this request; null where it led to no screen. */
  public static Address of(HttpServletRequest request) {
    return (Address) request.getAttribute(ATTRIBUTE);
  }

  /** Whether the request is for a PrimeFaces screen. */
  public static boolean isRich(HttpServletRequest request) {
    Address address = of(request);
    return address != null && address.route().kind() == Route.Kind.RICH;
  }
}
