package org.banyan.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.net.URI;
import java.util.Set;

/** Refuses requests meant for another site than the one this Banyan is known by. */
final class MeantHost implements HttpHandler {

  private static final int MISDIRECTED_REQUEST = 421;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String host;
  private final HttpHandler next;

  MeantHost(String baseUrl, HttpHandler next) {
    this.host = URI.create(baseUrl).getHost();
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (isMeant(exchange)) {
      next.handleRequest(exchange);
      return;
    }
    exchange.setStatusCode(MISDIRECTED_REQUEST);
    exchange
        .getResponseHeaders()
        .put(new HttpString(SecurityHeaders.POLICY), "default-src 'none'; frame-ancestors 'none'");
    exchange.endExchange();
  }

  private boolean isMeant(HttpServerExchange exchange) {
    var asked = exchange.getHostName();
    return host.equalsIgnoreCase(asked)
        || exchange.getRelativePath().startsWith("/health/")
        || isLoopback(exchange) && THIS_MACHINE.contains(asked);
  }

  private static boolean isLoopback(HttpServerExchange exchange) {
    var peer = exchange.getSourceAddress().getAddress();
    return peer != null && peer.isLoopbackAddress();
  }
}
