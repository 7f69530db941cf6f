package org.banyan.cli.exchange;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the server said. */
record Answer(HttpResponse<String> response) {

  int status() {
    return response.statusCode();
  }

  boolean isGood() {
    return status() / 100 == 2;
  }

  Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The body as an object; empty where it is none. */
  JsonObject json() {
    try (var reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    } catch (JsonException notJson) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  /** Why not, in the server's words where it has some. */
  String reason() {
    var problem = json();
    var words = problem.getString("detail", problem.getString("title", ""));
    var errors =
        problem.getOrDefault("errors", JsonValue.EMPTY_JSON_ARRAY)
                instanceof jakarta.json.JsonArray list
            ? list.stream().map(Answer::fieldError).collect(Collectors.joining("; "))
            : "";
    var said = errors.isEmpty() ? words : words.isEmpty() ? errors : words + " (" + errors + ")";
    return said.isEmpty() ? "the server answered " + status() : said + " [" + status() + "]";
  }

  private static String fieldError(JsonValue error) {
    return error instanceof JsonObject object
        ? object.getString("field", "?") + ": " + object.getString("message", "")
        : error instanceof JsonString text ? text.getString() : "";
  }
}
