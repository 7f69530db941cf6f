package org.banyan.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.banyan.web.pagecache.PageKeeping;
import org.banyan.web.reader.Discretion;
import org.banyan.web.route.Routes;
import org.banyan.web.shared.Cookies;
import org.banyan.web.shared.Encodings;
import org.banyan.web.shared.EntityTags;

/** Lets browsers ask whether a screen they hold is still the same, and keeps shared caches out. */
public class Revalidation extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String SECRET = "private, no-store";
  private static final String COOKIE = "BANYAN_SESSION";

  /** Accounts, rights and administration. */
  private static final List<String> PERSONAL =
      List.of(
          "/admin",
          "/settings",
          "/login",
          "/logout",
          "/join",
          "/reset",
          "/activate",
          "/access",
          "/people",
          "/u/");

  @Inject Discretion discretion;
  @Inject PageKeeping keeping;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Routes.isDoor(request.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Cache-Control", keeping(request));
    response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
    HeldResponse held = new HeldResponse(response);
    chain.doFilter(request, held);
    if (discretion.isSecret() && request.getMethod().equals("GET")) {
      response.setHeader("Cache-Control", SECRET);
    }
    if (held.isWhole()) {
      send(held.body(), request, response);
    }
  }

  private static String keeping(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (PERSONAL.stream().anyMatch(path::startsWith)) {
      return SECRET;
    }
    boolean guest = Cookies.find(request, COOKIE).isEmpty();
    return guest ? "no-cache" : "private, no-cache";
  }

  private void send(byte[] body, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean reading = request.getMethod().equals("GET");
    if (reading && response.getStatus() == HttpServletResponse.SC_OK) {
      String tag = EntityTags.of(body);
      response.setHeader("ETag", tag);
      keeping.offer(request, response, body, tag);
      if (EntityTags.isAmong(tag, request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    byte[] sent = packed(body, request, response);
    response.setContentLength(sent.length);
    response.getOutputStream().write(sent);
  }

  private static byte[] packed(
      byte[] body, HttpServletRequest request, HttpServletResponse response) {
    String type = String.valueOf(response.getContentType());
    if (!type.startsWith("text/")
        || !Encodings.isWorthIt(body.length, request.getHeader("Accept-Encoding"))) {
      return body;
    }
    response.setHeader("Content-Encoding", "gzip");
    return Encodings.gzipQuickly(body);
  }
}
