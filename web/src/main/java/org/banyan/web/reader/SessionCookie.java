package org.banyan.web.reader;

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
    Cookies.send(NAME, token.text(), SessionToken.LONGEST.toSeconds(), secure, response);
  }

  static void remove(boolean secure, HttpServletResponse response) {
    Cookies.send(NAME, "", 0, secure, response);
  }
}
