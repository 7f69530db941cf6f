package org.banyan.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Believes what a trusted proxy says of the caller it speaks for; forgets what others say. */
final class ForwardedRequests implements HttpHandler {

  private static final List<HttpString> CLAIMS =
      List.of(
          Headers.X_FORWARDED_FOR,
          Headers.X_FORWARDED_PROTO,
          Headers.X_FORWARDED_HOST,
          Headers.X_FORWARDED_PORT);
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.\\-\\[\\]:]{1,255}");

  private final Networks proxies;
  private final HttpHandler next;

  ForwardedRequests(Networks proxies, HttpHandler next) {
    this.proxies = proxies;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    var peer = exchange.getSourceAddress();
    if (peer.getAddress() != null && proxies.contain(peer.getAddress())) {
      believe(exchange);
    }
    CLAIMS.forEach(exchange.getRequestHeaders()::remove);
    next.handleRequest(exchange);
  }

  private void believe(HttpServerExchange exchange) {
    var headers = exchange.getRequestHeaders();
    caller(headers)
        .ifPresent(address -> exchange.setSourceAddress(new InetSocketAddress(address, 0)));
    last(headers, Headers.X_FORWARDED_HOST)
        .filter(host -> HOST.matcher(host).matches())
        .ifPresent(host -> headers.put(Headers.HOST, host));
    last(headers, Headers.X_FORWARDED_PROTO)
        .filter(List.of("http", "https")::contains)
        .ifPresent(
            scheme -> {
              exchange.setRequestScheme(scheme);
              exchange.putAttachment(HttpServerExchange.SECURE_REQUEST, scheme.equals("https"));
            });
  }

  /** The last address that no trusted proxy has: those before it, anybody can make up. */
  private Optional<InetAddress> caller(HeaderMap headers) {
    var hops = values(headers, Headers.X_FORWARDED_FOR);
    Collections.reverse(hops);
    return hops.stream()
        .map(Networks::address)
        .filter(hop -> hop.isEmpty() || !proxies.contain(hop.get()))
        .findFirst()
        .flatMap(hop -> hop);
  }

  private static Optional<String> last(HeaderMap headers, HttpString name) {
    var values = values(headers, name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  private static List<String> values(HeaderMap headers, HttpString name) {
    List<String> values = new ArrayList<>();
    if (headers.contains(name)) {
      headers.get(name).stream()
          .flatMap(line -> Arrays.stream(line.split(",")))
          .map(String::strip)
          .forEach(values::add);
    }
    return values;
  }
}
