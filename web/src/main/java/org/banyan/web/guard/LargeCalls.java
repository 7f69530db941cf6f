package org.banyan.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.regex.Pattern;

/** Lets more through where whole archives come in than any other address may be sent. */
final class LargeCalls implements HttpHandler {

  private static final Pattern ARCHIVES =
      Pattern.compile("/api/v1/spaces/[^/]+/imports|/s/[^/]+/import");
  private static final long ARCHIVE = 105_000_000;

  private final HttpHandler next;

  LargeCalls(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (ARCHIVES.matcher(exchange.getRelativePath()).matches()) {
      exchange.setMaxEntitySize(ARCHIVE);
    }
    next.handleRequest(exchange);
  }
}
