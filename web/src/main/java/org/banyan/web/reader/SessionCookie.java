package org.banyan.web.reader;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.banyan.domain.session.SessionToken;
import org.banyan.web.shared.Cookies;

/** The cookie that carries a sign-in: unseen by scripts, unsent by other sites' forms. */
final class SessionCookie {

  static final String NAME = "BANYAN_SESSION";

  private SessionCookie() {}

  static String read(HttpServletRequest request) {
    return Cookies.find(request, NAME).orElse("");
  }

  static void send(SessionToken token, boolean secure, HttpServletResponse response) {
    response.addCookie(cookie(token.text(), (int) SessionToken.LONGEST.toSeconds(), secure));
  }

  static void remove(boolean secure, HttpServletResponse response) {
    response.addCookie(cookie("", 0, secure));
  }

  private static Cookie cookie(String value, int seconds, boolean secure) {
    Cookie cookie = new Cookie(NAME, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
