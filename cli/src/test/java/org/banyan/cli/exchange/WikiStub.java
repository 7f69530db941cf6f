package org.banyan.cli.exchange;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Just enough of the REST API to talk with: one person, one space, one import. */
final class WikiStub implements AutoCloseable {

  record Answered(int status, String body, Map<String, String> headers) {
    static Answered of(int status, JsonValue body) {
      return new Answered(status, body.toString(), Map.of());
    }

    static Answered problem(int status, String detail) {
      return of(status, Json.createObjectBuilder().add("detail", detail).build());
    }
  }

  final List<String> calls = new ArrayList<>();
  final List<String> keys = new ArrayList<>();
  final Deque<Answered> next = new ArrayDeque<>();
  final Deque<JsonObject> jobs = new ArrayDeque<>();
  byte[] sent = new byte[0];
  boolean spaceIsThere = true;
  private final HttpServer server;

  WikiStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** What was sent last, as if every byte were a character. */
  String sent() {
    return new String(sent, StandardCharsets.ISO_8859_1);
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().replaceFirst("/api/v1", "");
    var call = exchange.getRequestMethod() + " " + path;
    var body = exchange.getRequestBody().readAllBytes();
    calls.add(call);
    keys.addAll(exchange.getRequestHeaders().getOrDefault("Idempotency-Key", List.of()));
    var answer = answer(exchange, call, body);
    answer.headers().forEach(exchange.getResponseHeaders()::add);
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private Answered answer(HttpExchange exchange, String call, byte[] body) {
    if (call.equals("POST /session")) {
      return signIn(new String(body, StandardCharsets.UTF_8));
    }
    if (!isSignedIn(exchange)) {
      return Answered.problem(401, "Sign in first.");
    }
    if (!next.isEmpty()) {
      return next.poll();
    }
    return answer(call, body);
  }

  private static Answered signIn(String body) {
    if (!body.contains("\"secret\"")) {
      return Answered.problem(401, "Unknown.");
    }
    return new Answered(
        200,
        "{\"csrfToken\":\"csrf\"}",
        Map.of("Set-Cookie", "BANYAN_SESSION=abc; HttpOnly; SameSite=Lax"));
  }

  private static boolean isSignedIn(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    return "Bearer good".equals(headers.getFirst("Authorization"))
        || "BANYAN_SESSION=abc".equals(headers.getFirst("Cookie"))
            && "csrf".equals(headers.getFirst("X-CSRF-Token"));
  }

  private Answered answer(String call, byte[] body) {
    if (call.equals("POST /spaces")) {
      spaceIsThere = true;
      return new Answered(201, "{}", Map.of());
    }
    if (call.startsWith("GET /jobs/")) {
      return Answered.of(200, jobs.size() > 1 ? jobs.poll() : jobs.peek());
    }
    if (!spaceIsThere) {
      return Answered.problem(404, "Not here.");
    }
    if (call.endsWith("/imports")) {
      sent = body;
      return new Answered(202, "{}", Map.of("Location", "/api/v1/jobs/one"));
    }
    return new Answered(200, "{}", Map.of());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
