package org.banyan.web.openapi;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;

/** By which proofs a call may be made. */
final class Security {

  static final String COOKIE = "session";
  static final String CSRF = "csrf";
  static final String TOKEN = "token";

  private static final List<String> NO_SCOPE = List.of();

  private Security() {}

  static List<Map<String, List<String>>> of(Method method, boolean unsafe) {
    var byToken = Map.of(TOKEN, List.of(scope(method, unsafe)));
    if (!unsafe) {
      return List.of(Map.of(), Map.of(COOKIE, NO_SCOPE), byToken);
    }
    var byCookie = Map.of(COOKIE, NO_SCOPE, CSRF, NO_SCOPE);
    var described = method.getAnnotation(Described.class);
    return described != null && described.open()
        ? List.of(Map.of(), byCookie, byToken)
        : List.of(byCookie, byToken);
  }

  private static String scope(Method method, boolean unsafe) {
    if (method.isAnnotationPresent(Administration.class)) {
      return "admin";
    }
    return unsafe ? "write" : "read";
  }
}
