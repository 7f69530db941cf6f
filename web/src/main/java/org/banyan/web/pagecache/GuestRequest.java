package org.banyan.web.pagecache;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.util.List;
import java.util.Optional;
import org.banyan.ejb.pagecache.PageCacheKey;
import org.banyan.web.language.LanguageChoice;
import org.banyan.web.route.Routes;
import org.banyan.web.theme.ThemeChoice;

/**
 * A request that a kept answer might fit, and what was known when it came.
 *
 * @param moment of the cache, before anything was read
 */
record GuestRequest(PageCacheKey key, long moment) {

  static final AttachmentKey<GuestRequest> HERE = AttachmentKey.create(GuestRequest.class);

  /** Cookies that make an answer somebody's own. */
  private static final List<String> OWN = List.of("BANYAN_SESSION", "BANYAN_SAID");

  /** What a kept answer would be found by; none where it is for one reader alone. */
  static Optional<PageCacheKey> keyOf(HttpServerExchange exchange) {
    return isPlainGet(exchange) && OWN.stream().allMatch(name -> cookie(exchange, name) == null)
        ? Optional.of(key(exchange))
        : Optional.empty();
  }

  private static boolean isPlainGet(HttpServerExchange exchange) {
    var method = exchange.getRequestMethod();
    return (method.equals(Methods.GET) || method.equals(Methods.HEAD))
        && exchange.getQueryString().isEmpty()
        && !exchange.getRequestHeaders().contains(Headers.AUTHORIZATION)
        && !Routes.isDoor(exchange.getRequestURI());
  }

  private static PageCacheKey key(HttpServerExchange exchange) {
    return new PageCacheKey(
        exchange.getRequestScheme() + "://" + exchange.getHostAndPort(),
        exchange.getRequestURI(),
        language(exchange),
        ThemeChoice.among(null, cookie(exchange, ThemeChoice.COOKIE)));
  }

  private static String language(HttpServerExchange exchange) {
    return LanguageChoice.among(
        null,
        cookie(exchange, LanguageChoice.COOKIE),
        null,
        exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE),
        LanguageChoice.ofSite());
  }

  private static String cookie(HttpServerExchange exchange, String name) {
    Cookie cookie = exchange.getRequestCookie(name);
    return cookie == null ? null : cookie.getValue();
  }
}
