package org.banyan.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Deque;
import java.util.Map;
import org.banyan.domain.shared.Malformed;
import org.banyan.web.shared.Decoded;

/**
 * Marks addresses that are no text. The server has decoded them by now, in silence with U+FFFD for
 * what is broken; what it made of broken parameters goes no further.
 */
final class StrictAddresses implements HttpHandler {

  private final HttpHandler next;

  StrictAddresses(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (!Decoded.isSound(exchange.getRequestURI()) || !Decoded.isSound(exchange.getQueryString())) {
      exchange.putAttachment(
          MalformedRequests.WHY, new Malformed("The address is not UTF-8, or holds a NUL."));
      exchange.getQueryParameters().entrySet().removeIf(StrictAddresses::isBroken);
    }
    next.handleRequest(exchange);
  }

  private static boolean isBroken(Map.Entry<String, Deque<String>> parameter) {
    return Decoded.isMarked(parameter.getKey())
        || parameter.getValue().stream().anyMatch(Decoded::isMarked);
  }
}
