package org.banyan.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads and sends cookies.
 *
 * <p>The header is written here because this server's own writer leaves {@code SameSite} out.
 */
public final class Cookies {

  private Cookies() {}

  public static Optional<String> find(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  /**
   * Sends a cookie that scripts do not see and other sites' forms do not send.
   *
   * @param value of characters that need no quoting
   * @param seconds how long the browser keeps it; 0 removes it
   */
  public static void send(
      String name, String value, long seconds, boolean secure, HttpServletResponse response) {
    response.addHeader("Set-Cookie", header(name, value, seconds, secure));
  }

  static String header(String name, String value, long seconds, boolean secure) {
    return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax%s"
        .formatted(name, value, seconds, secure ? "; Secure" : "");
  }
}
