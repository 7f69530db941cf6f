package org.banyan.ear.running;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A caller of the REST API, with its own cookies; immutable but for those. */
public final class Rest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI site;
  private final HttpClient client;
  private final String csrfToken;
  private final String bearer;

  Rest(URI site) {
    this(site, newClient(), null, null);
  }

  private Rest(URI site, HttpClient client, String csrfToken, String bearer) {
    this.site = site;
    this.client = client;
    this.csrfToken = csrfToken;
    this.bearer = bearer;
  }

  /** The same caller with a program's token beside its cookies. */
  public Rest bearing(String token) {
    return new Rest(site, client, null, token);
  }

  /** The same caller, with the same cookies, at another node. */
  public Rest at(Rest other) {
    return new Rest(other.site, client, csrfToken, bearer);
  }

  public Rest signedIn(String handle, String password) {
    var answer =
        post(
            "session",
            Json.createObjectBuilder().add("handle", handle).add("password", password).build());
    return new Rest(site, client, answer.expect(200).json().getString("csrfToken"), null);
  }

  /** The same sign-in in another window, with none of the other cookies. */
  Rest again() {
    var window = newClient();
    var cookies = (CookieManager) client.cookieHandler().orElseThrow();
    var others = ((CookieManager) window.cookieHandler().orElseThrow()).getCookieStore();
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("BANYAN_SESSION"))
        .forEach(cookie -> others.add(site, cookie));
    return new Rest(site, window, csrfToken, null);
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Answer post(String path, JsonObject body) {
    return send("POST", path, body, Map.of());
  }

  public Answer put(String path, JsonObject body) {
    return send("PUT", path, body, Map.of());
  }

  public Answer patch(String path, JsonObject body) {
    return send("PATCH", path, body, Map.of());
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, Map.of());
  }

  /** Any call below /api/v1, with headers of one's own. */
  public Answer send(String method, String path, JsonObject body, Map<String, String> headers) {
    var request = request("api/v1/" + path).header("Accept", "application/json");
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (csrfToken != null) {
      request.header("X-CSRF-Token", csrfToken);
    }
    headers.forEach(request::setHeader);
    var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
    return answer(request.method(method, content));
  }

  /** A call with a file in the part {@code file}, beside its fields. */
  public Answer upload(String path, Map<String, String> fields, String name, byte[] file) {
    var request = request("api/v1/" + path).header("Accept", "application/json");
    if (csrfToken != null) {
      request.header("X-CSRF-Token", csrfToken);
    }
    return answer(Parts.of(fields, name, file).in(request));
  }

  /** Fills in the form that has this button, with a file, and presses it. */
  public Answer submit(
      String path, String button, Map<String, String> typed, String name, byte[] file) {
    var fields = Form.with(button, page(path).body()).filled(typed);
    fields.remove("file");
    var request = request(path.substring(1)).header("Accept", "text/html");
    return answer(Parts.of(fields, name, file).in(request));
  }

  /** Attaches a file to a space, or to the page that the fields name. */
  public Answer attach(String space, String name, byte[] content, Map<String, String> fields) {
    var form = new MultipartForm();
    fields.forEach(form::field);
    return send("POST", "spaces/" + space + "/files", form.file(name, content), form.type());
  }

  /** Any call below /api/v1 whose body is no JSON. */
  public Answer send(String method, String path, byte[] body, String type, String... headers) {
    var request = request("api/v1/" + path).header("Accept", "application/json");
    request.header("Content-Type", type);
    if (csrfToken != null) {
      request.header("X-CSRF-Token", csrfToken);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return answer(request.method(method, BodyPublishers.ofByteArray(body)));
  }

  /** Sends a form that brings a file, as a browser without scripts does. */
  public Answer press(String path, MultipartForm form, String name, byte[] content) {
    return answer(
        request(path.substring(1))
            .header("Accept", "text/html")
            .header("Content-Type", form.type())
            .POST(BodyPublishers.ofByteArray(form.file(name, content))));
  }

  /** A page as a browser without scripts asks for it; the path starts with a slash. */
  public Answer page(String path) {
    return answer(request(path.substring(1)).header("Accept", "text/html").GET());
  }

  /** The same with headers of one's own. */
  public Answer page(String path, Map<String, String> headers) {
    var request = request(path.substring(1));
    headers.forEach(request::header);
    return answer(request.GET());
  }

  /** Fills in the form that has this button and presses it, as a browser without scripts does. */
  public Answer submit(String path, String button, Map<String, String> typed) {
    return submit(path, button, typed, () -> {});
  }

  /** The same where something happens between the form's being shown and its being sent. */
  public Answer submit(String path, String button, Map<String, String> typed, Runnable meanwhile) {
    var form = Form.with(button, page(path).body());
    meanwhile.run();
    return press(form.action().isEmpty() ? path : form.action(), form.filled(typed));
  }

  /** Sends the fields of a form without having been shown it. */
  public Answer press(String path, Map<String, String> fields) {
    return answer(
        request(path.substring(1))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Form.encoded(fields))));
  }

  /** Sends a form whose bytes are one's own. */
  public Answer press(String path, byte[] body, String type) {
    return answer(
        request(path.substring(1))
            .header("Accept", "text/html")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** What the forms shown to this caller are sealed with. */
  public String seal() {
    return Form.with("leave", page("/logout").body()).fields().get("seal");
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE);
    return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
  }

  private Answer answer(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpClient newClient() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager())
        .connectTimeout(PATIENCE)
        .build();
  }
}
