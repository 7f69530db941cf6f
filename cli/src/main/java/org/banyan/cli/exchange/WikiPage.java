package org.banyan.cli.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A page as the wiki has it.
 *
 * @param path where it is in the API, after every redirect
 */
record WikiPage(String path, JsonObject json, Optional<String> etag) {

  String title() {
    return json.getString("title", "");
  }

  String body() {
    return json.getString("body", "");
  }

  int revision() {
    return json.getInt("revision", 0);
  }

  Optional<String> text(String property) {
    return json.get(property) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  List<String> list(String property) {
    return json.getOrDefault(property, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray list
        ? list.stream().map(WikiPage::word).toList()
        : List.of();
  }

  boolean tells(String property) {
    return json.containsKey(property);
  }

  private static String word(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
