package org.banyan.ear.running;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What the server answered. */
public record Answer(HttpResponse<String> response) {

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  public JsonObject json() {
    try (var reader = Json.createReader(new StringReader(body()))) {
      return reader.readObject();
    }
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  public Answer expect(int status) {
    assertThat(status()).as("%s%n%s", response.request(), body()).isEqualTo(status);
    return this;
  }
}
