package org.banyan.cli.exchange;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banyan.domain.page.PageText;

/** Just enough of the REST API to talk with: one person, one space, pages with revisions. */
final class WikiStub implements AutoCloseable {

  record Answered(int status, String body, Map<String, String> headers) {
    static Answered of(int status, JsonValue body) {
      return new Answered(status, body.toString(), Map.of());
    }

    static Answered problem(int status, String detail) {
      return of(status, Json.createObjectBuilder().add("detail", detail).build());
    }
  }

  final Map<String, List<JsonObject>> pages = new TreeMap<>();
  final List<String> calls = new ArrayList<>();
  final List<String> keys = new ArrayList<>();
  final Deque<Answered> next = new ArrayDeque<>();
  final Map<String, Answered> always = new LinkedHashMap<>();
  boolean spaceIsThere = true;
  boolean conflicting;
  private final HttpServer server;

  WikiStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Somebody saves in the wiki itself. */
  void edit(String slug, String body) {
    save(slug, Json.createObjectBuilder(latest(slug)).add("body", body).add("summary", "").build());
  }

  String body(String slug) {
    return latest(slug).getString("body");
  }

  JsonObject latest(String slug) {
    var revisions = pages.get(slug);
    return revisions.get(revisions.size() - 1);
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().replaceFirst("/api/v1", "");
    var call = exchange.getRequestMethod() + " " + path;
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(call);
    keys.addAll(exchange.getRequestHeaders().getOrDefault("Idempotency-Key", List.of()));
    var answer = answer(exchange, call, body.isEmpty() ? null : json(body));
    answer.headers().forEach(exchange.getResponseHeaders()::add);
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private Answered answer(HttpExchange exchange, String call, JsonObject body) {
    if (call.equals("POST /session")) {
      return signIn(body);
    }
    if (!isSignedIn(exchange)) {
      return Answered.problem(401, "Sign in first.");
    }
    if (!next.isEmpty()) {
      return next.poll();
    }
    return always.containsKey(call) ? always.get(call) : answer(call, body);
  }

  private static Answered signIn(JsonObject body) {
    if (!body.getString("password").equals("secret")) {
      return Answered.problem(401, "Unknown.");
    }
    var token = Json.createObjectBuilder().add("csrfToken", "csrf").build();
    return new Answered(
        200, token.toString(), Map.of("Set-Cookie", "BANYAN_SESSION=abc; HttpOnly; SameSite=Lax"));
  }

  private static boolean isSignedIn(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    return "Bearer good".equals(headers.getFirst("Authorization"))
        || "BANYAN_SESSION=abc".equals(headers.getFirst("Cookie"))
            && "csrf".equals(headers.getFirst("X-CSRF-Token"));
  }

  private Answered answer(String call, JsonObject body) {
    var parts = call.split("[ /]+");
    if (call.equals("POST /spaces")) {
      spaceIsThere = true;
      return Answered.of(201, body);
    }
    if (!spaceIsThere) {
      return Answered.problem(404, "Not here.");
    }
    if (parts.length == 3) {
      return Answered.of(200, Json.createObjectBuilder().add("key", parts[2]).build());
    }
    return parts.length == 4 ? list(parts[0], body) : page(parts, body);
  }

  private Answered list(String method, JsonObject body) {
    if (method.equals("POST")) {
      return pages.containsKey(body.getString("slug"))
          ? Answered.problem(409, "The slug is taken.")
          : Answered.of(201, save(body.getString("slug"), body));
    }
    var items = Json.createArrayBuilder();
    pages.keySet().forEach(slug -> items.add(Json.createObjectBuilder().add("slug", slug)));
    return Answered.of(200, Json.createObjectBuilder().add("items", items).build());
  }

  private Answered page(String[] parts, JsonObject body) {
    var slug = parts[4];
    if (!pages.containsKey(slug)) {
      return Answered.problem(404, "Not here.");
    }
    if (parts.length == 7) {
      return Answered.of(200, pages.get(slug).get(Integer.parseInt(parts[6]) - 1));
    }
    if (parts.length == 6) {
      var items = Json.createArrayBuilder(pages.get(slug));
      return Answered.of(200, Json.createObjectBuilder().add("items", items).build());
    }
    return switch (parts[0]) {
      case "PUT" -> put(slug, body);
      case "PATCH" -> Answered.of(200, replaceLatest(slug, body));
      default -> Answered.of(200, latest(slug));
    };
  }

  private Answered put(String slug, JsonObject body) {
    if (conflicting) {
      return Answered.problem(409, "Somebody was faster.");
    }
    boolean merged = body.getInt("baseRevision") < pages.get(slug).size();
    if (merged) {
      var both = this.latest(slug).getString("body") + body.getString("body");
      body = Json.createObjectBuilder(body).add("body", both).build();
    }
    var saved =
        save(
            slug,
            Json.createObjectBuilder(latest(slug)).addAll(Json.createObjectBuilder(body)).build());
    return Answered.of(200, Json.createObjectBuilder(saved).add("merged", merged).build());
  }

  private JsonObject save(String slug, JsonObject fields) {
    var revisions = pages.computeIfAbsent(slug, any -> new ArrayList<>());
    int number = revisions.size() + 1;
    var text = new PageText(fields.getString("title"), fields.getString("body"));
    var saved =
        Json.createObjectBuilder(fields)
            .add("revision", number)
            .add("number", number)
            .add("hash", text.hash())
            .build();
    revisions.add(saved);
    return saved;
  }

  private JsonObject replaceLatest(String slug, JsonObject changes) {
    JsonObjectBuilder merged = Json.createObjectBuilder(latest(slug));
    changes.forEach(merged::add);
    var revisions = pages.get(slug);
    revisions.set(revisions.size() - 1, merged.build());
    return latest(slug);
  }

  private static JsonObject json(String body) {
    try (var reader = Json.createReader(new java.io.StringReader(body))) {
      return reader.readObject();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
