package org.banyan.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.server.handlers.form.FormDataParser;
import io.undertow.util.Methods;
import org.banyan.domain.shared.Malformed;
import org.banyan.web.route.Routes;

/**
 * Reads the forms of screens before the server does, which would put U+FFFD for broken UTF-8 in
 * silence. What is broken goes on marked, with all that can be read of it.
 */
final class StrictForms implements HttpHandler {

  private final HttpHandler next;

  StrictForms(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (!isForm(exchange)) {
      next.handleRequest(exchange);
    } else if (exchange.isInIoThread()) {
      exchange.dispatch(this);
    } else {
      exchange.startBlocking();
      read(exchange);
      // A body that outgrows its limit without having announced it ends the connection.
      if (!exchange.isComplete()) {
        next.handleRequest(exchange);
      }
    }
  }

  private static boolean isForm(HttpServerExchange exchange) {
    return exchange.getRequestMethod().equals(Methods.POST)
        && SentForm.isSentBy(exchange)
        && exchange.getAttachment(LargeRequests.TOO_LARGE) == null
        && !Routes.isDoor(exchange.getRequestURI());
  }

  private static void read(HttpServerExchange exchange) throws Exception {
    try {
      SentForm form = SentForm.read(exchange);
      exchange.putAttachment(FormDataParser.FORM_DATA, form.fields());
      if (!form.isSound()) {
        exchange.putAttachment(
            MalformedRequests.WHY, new Malformed("The form is not UTF-8, or did not come whole."));
      }
    } catch (RequestTooBigException e) {
      exchange.putAttachment(LargeRequests.TOO_LARGE, true);
    }
  }
}
