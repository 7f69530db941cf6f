package org.banyan.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;

/**
 * Lets a form or call that is too large come as far as somebody who can say so in words, instead of
 * the server's bare number. Uploads have limits of their own.
 */
final class LargeRequests implements HttpHandler {

  static final AttachmentKey<Boolean> TOO_LARGE = AttachmentKey.create(Boolean.class);

  private static final long HEARD_OUT = 32 * 1024 * 1024;

  private final HttpHandler next;

  LargeRequests(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    long most = exchange.getMaxEntitySize();
    long length = exchange.getRequestContentLength();
    if (most > 0 && length > most && length <= HEARD_OUT && !isUpload(exchange)) {
      exchange.setMaxEntitySize(HEARD_OUT);
      exchange.putAttachment(TOO_LARGE, true);
    }
    next.handleRequest(exchange);
  }

  private static boolean isUpload(HttpServerExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
    return type != null && type.startsWith("multipart/");
  }
}
