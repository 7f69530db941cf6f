package org.banyan.benchmarks.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A signed-in client of Banyan; its session outlives the server's process. */
public final class Wiki {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http;
  private final String url;
  private final Duration patience;
  private String csrfToken = "";

  public Wiki(String url) {
    this(client(), url, PATIENCE);
  }

  private Wiki(HttpClient http, String url, Duration patience) {
    this.http = http;
    this.url = url;
    this.patience = patience;
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager())
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }

  /** The same sign-in at another node, which gets so long to answer. */
  public Wiki at(String node, Duration answersWithin) {
    Wiki there = new Wiki(http, node, answersWithin);
    there.csrfToken = csrfToken;
    return there;
  }

  public void signIn(String handle, String password) throws IOException {
    JsonObject who =
        Json.createObjectBuilder().add("handle", handle).add("password", password).build();
    csrfToken = send("POST", "/session", who, "").expectGood().json().getString("csrfToken");
  }

  public Answer get(String path) throws IOException {
    return ask(HttpRequest.newBuilder(api(path)).GET());
  }

  /** A call without a body that nobody repeats. */
  public Answer send(String method, String path) throws IOException {
    return send(method, path, JsonValue.EMPTY_JSON_OBJECT, "");
  }

  /** {@code key} lets the server know a repeated call; empty for calls nobody repeats. */
  public Answer send(String method, String path, JsonObject body, String key) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(api(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.toString()));
    if (!csrfToken.isEmpty()) {
      request.header("X-CSRF-Token", csrfToken);
    }
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    return ask(request);
  }

  /** A page as a browser gets it, without following where it leads. */
  public Answer open(String path) throws IOException {
    return ask(HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html").GET());
  }

  /** A form as a browser sends it, without following where it leads. */
  public Answer submit(String path, String form) throws IOException {
    return ask(
        HttpRequest.newBuilder(URI.create(url).resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .header("Origin", url)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(form)));
  }

  private URI api(String path) {
    return URI.create(url + "/api/v1" + path);
  }

  private Answer ask(HttpRequest.Builder request) throws IOException {
    try {
      return Answer.of(http.send(request.timeout(patience).build(), BodyHandlers.ofString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
