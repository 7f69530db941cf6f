package org.banyan.benchmarks.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What the server answered, whichever way it was asked. */
public record Answer(int status, String text, HttpResponse<String> raw) {
  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.body(), response);
  }

  public JsonObject json() {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  public Optional<String> header(String name) {
    return raw.headers().firstValue(name);
  }

  public boolean isGood() {
    return status >= 200 && status < 300;
  }

  /** The answer itself if it is good, else a failure that shows it. */
  public Answer expectGood() {
    if (!isGood()) {
      throw new BadAnswer(this);
    }
    return this;
  }

  @Override
  public String toString() {
    return status + " " + text.substring(0, Math.min(300, text.length()));
  }
}
