package org.banyan.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.regex.Pattern;

/** Leaves it to those who take files in how much they take; all else stays small. */
final class RoomForFiles implements HttpHandler {

  private static final long LEFT_TO_THE_TAKER = -1;

  private static final Pattern TAKES_FILES =
      Pattern.compile("/files|/api/v1/spaces/[^/]+/files|/api/v1/uploads/[^/]+");

  private final HttpHandler next;

  RoomForFiles(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (TAKES_FILES.matcher(exchange.getRequestPath()).matches()) {
      exchange.setMaxEntitySize(LEFT_TO_THE_TAKER);
    }
    next.handleRequest(exchange);
  }
}
