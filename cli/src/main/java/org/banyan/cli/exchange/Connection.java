package org.banyan.cli.exchange;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/**
 * Speaks with the REST API: signed in, patient with a busy server, and never doing a thing twice.
 */
final class Connection {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration UPLOAD_PATIENCE = Duration.ofMinutes(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final int ATTEMPTS = 8;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final String base;
  private final SignIn signIn;
  private final Waiting waiting;
  private boolean heard;

  Connection(String url, SignIn signIn, Waiting waiting) {
    this.base = url.replaceFirst("/+$", "") + "/api/v1";
    this.signIn = signIn;
    this.waiting = waiting;
  }

  void begin() {
    signIn.begin(this);
  }

  Answer get(String path) {
    return send("GET", path, Body.of(null));
  }

  /** The answer; 401 stops the run, all else is for the caller. */
  Answer send(String method, String path, JsonObject body) {
    return send(method, path, Body.of(body));
  }

  /** Sends an archive. */
  Answer upload(String path, Upload upload) {
    return send("POST", path, new Body(upload.type(), upload.body(), UPLOAD_PATIENCE));
  }

  /** Orders something that takes its time. */
  Answer order(String path, Duration patience) {
    return send("POST", path, new Body(null, BodyPublishers.noBody(), patience));
  }

  /** What a call carries. */
  private record Body(String type, BodyPublisher content, Duration patience) {

    static Body of(JsonObject json) {
      return json == null
          ? new Body(null, BodyPublishers.noBody(), PATIENCE)
          : new Body("application/json", BodyPublishers.ofString(json.toString()), PATIENCE);
    }
  }

  private Answer send(String method, String path, Body body) {
    var key = UUID.randomUUID().toString();
    var answer = sendOnce(method, path, body, withKey(method, key));
    if (answer.status() == 401 && signIn.canRenew()) {
      signIn.begin(this);
      answer = sendOnce(method, path, body, withKey(method, key));
    }
    if (answer.status() == 401) {
      throw new ImportStopped("The server does not accept this sign-in: " + answer.reason());
    }
    return answer;
  }

  /** Sends as it is. */
  Answer sendOnce(String method, String path, JsonObject body) {
    return sendOnce(method, path, Body.of(body));
  }

  /** Sends again and again while the server is busy or out of reach. */
  private Answer sendOnce(String method, String path, Body body, String... headers) {
    for (int attempt = 1; ; attempt++) {
      var answer = attempt(method, path, body, attempt, headers);
      boolean busy = answer != null && (answer.status() == 429 || answer.status() == 503);
      if (answer != null && (!busy || attempt == ATTEMPTS)) {
        return answer;
      }
      waiting.pass(answer == null ? backOff(attempt) : askedFor(answer, attempt));
    }
  }

  private Answer attempt(String method, String path, Body body, int attempt, String... headers) {
    try {
      var answer =
          new Answer(client.send(request(method, path, body, headers), BodyHandlers.ofString()));
      heard = true;
      return answer;
    } catch (ConnectException nobody) {
      if (!heard || attempt == ATTEMPTS) {
        throw new NobodyAnswers(base);
      }
    } catch (IOException broken) {
      if (attempt == ATTEMPTS) {
        throw new ImportStopped(
            "The connection to " + base + " keeps breaking: " + broken.getMessage());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ImportStopped("The import was interrupted. Run it again to go on.");
    }
    return null;
  }

  private HttpRequest request(String method, String path, Body body, String... headers) {
    var address = path.startsWith("/api/") ? base.replaceFirst("/api/v1$", "") + path : base + path;
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(body.patience())
            .method(method, body.content())
            .header("Accept", "application/json, application/problem+json");
    signIn.mark(request);
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (body.type() != null) {
      request.header("Content-Type", body.type());
    }
    return request.build();
  }

  private static String[] withKey(String method, String key) {
    return method.equals("GET") ? new String[0] : new String[] {"Idempotency-Key", key};
  }

  private static Duration askedFor(Answer answer, int attempt) {
    var seconds = answer.header("Retry-After").filter(value -> value.matches("\\d{1,6}"));
    var asked = seconds.map(value -> Duration.ofSeconds(Long.parseLong(value)));
    var wait = asked.orElse(backOff(attempt));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private static Duration backOff(int attempt) {
    return Duration.ofMillis(500L << Math.min(attempt, 5));
  }
}
