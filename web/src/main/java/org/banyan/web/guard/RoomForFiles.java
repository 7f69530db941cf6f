package org.banyan.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.regex.Pattern;

/** Lets files be as large as they may, where files are taken in; all else stays small. */
final class RoomForFiles implements HttpHandler {

  /** What a form says besides. */
  private static final long BESIDES = 1_000_000;

  private static final Pattern TAKES_FILES =
      Pattern.compile("/files|/api/v1/spaces/[^/]+/files|/api/v1/uploads/[^/]+");

  private final long most;
  private final HttpHandler next;

  RoomForFiles(long fileLimit, HttpHandler next) {
    this.most = fileLimit + BESIDES;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (TAKES_FILES.matcher(exchange.getRequestPath()).matches()) {
      exchange.setMaxEntitySize(most);
    }
    next.handleRequest(exchange);
  }
}
