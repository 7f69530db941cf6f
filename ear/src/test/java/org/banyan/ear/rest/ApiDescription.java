package org.banyan.ear.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banyan.ear.running.Answer;

/** The description of the API, and whether an answer is as it says: no more and no less. */
record ApiDescription(JsonObject all) {

  Set<String> calls() {
    Set<String> calls = new HashSet<>();
    all.getJsonObject("paths")
        .forEach(
            (path, verbs) ->
                verbs.asJsonObject().keySet().forEach(verb -> calls.add(call(verb, path))));
    return calls;
  }

  static String call(String verb, String path) {
    return verb.toUpperCase() + " " + path;
  }

  JsonObject operation(String verb, String path) {
    return all.getJsonObject("paths").getJsonObject(path).getJsonObject(verb.toLowerCase());
  }

  /** The fields that the body of a call must have; none where it may be empty, or is no JSON. */
  Set<String> needed(String verb, String path) {
    var body = operation(verb, path).getJsonObject("requestBody");
    var media =
        body == null ? null : body.getJsonObject("content").getJsonObject("application/json");
    var parts = media == null ? null : media.getJsonObject("schema").getJsonArray("allOf");
    return parts == null
        ? Set.of()
        : parts.getValuesAs(JsonObject.class).stream()
            .filter(part -> part.containsKey("required"))
            .flatMap(part -> part.getJsonArray("required").getValuesAs(JsonString.class).stream())
            .map(JsonString::getString)
            .collect(Collectors.toSet());
  }

  /** What of an answer is not as described; nothing where all is. */
  List<String> faults(String verb, String path, Answer answer) {
    List<String> faults = new ArrayList<>();
    var responses = operation(verb, path).getJsonObject("responses");
    var response = responses.getJsonObject(String.valueOf(answer.status()));
    if (response == null) {
      faults.add("status " + answer.status() + " is none of " + responses.keySet());
      return faults;
    }
    var content = resolved(response).getJsonObject("content");
    if (content == null) {
      if (!answer.body().isEmpty()) {
        faults.add("a body where none is described");
      }
      return faults;
    }
    var media = answer.header("Content-Type").orElse("").replaceAll(";.*", "");
    if (!content.containsKey(media)) {
      faults.add(media + " is none of " + content.keySet());
    } else if (media.endsWith("json")) {
      check(read(answer.body()), content.getJsonObject(media).getJsonObject("schema"), "", faults);
    }
    return faults;
  }

  private void check(JsonValue value, JsonObject given, String at, List<String> faults) {
    var schema = resolved(given);
    if (schema.containsKey("anyOf")) {
      if (schema.getJsonArray("anyOf").stream().noneMatch(one -> fits(value, one, at))) {
        var first = new ArrayList<String>();
        check(value, schema.getJsonArray("anyOf").getJsonObject(0), at, first);
        faults.addAll(first);
      }
      return;
    }
    var type = schema.getString("type", "");
    boolean whole = type.equals("number") && type(value).equals("integer");
    if (!type.isEmpty() && !whole && !type.equals(type(value))) {
      faults.add(at + " is " + type(value) + " and not " + type);
    } else if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) {
      faults.add(at + " is " + value + ", none of " + schema.get("enum"));
    } else if (type.equals("array")) {
      value
          .asJsonArray()
          .forEach(item -> check(item, schema.getJsonObject("items"), at + "[]", faults));
    } else if (type.equals("object")) {
      object(value.asJsonObject(), schema, at, faults);
    }
  }

  private void object(JsonObject value, JsonObject schema, String at, List<String> faults) {
    var properties = schema.getJsonObject("properties");
    var others = schema.getJsonObject("additionalProperties");
    value.forEach(
        (name, part) -> {
          var shape = properties == null ? others : properties.getJsonObject(name);
          if (shape == null) {
            faults.add(at + "." + name + " is not described");
          } else {
            check(part, shape, at + "." + name, faults);
          }
        });
    required(schema)
        .filter(name -> !value.containsKey(name))
        .forEach(name -> faults.add(at + "." + name + " is missing"));
  }

  private boolean fits(JsonValue value, JsonValue schema, String at) {
    var faults = new ArrayList<String>();
    check(value, schema.asJsonObject(), at, faults);
    return faults.isEmpty();
  }

  /** The thing itself, where a reference stands for it. */
  JsonObject resolved(JsonObject given) {
    var reference = given.getString("$ref", null);
    return reference == null
        ? given
        : Json.createPointer(reference.substring(1)).getValue(all).asJsonObject();
  }

  private static Stream<String> required(JsonObject schema) {
    JsonArray names = schema.getJsonArray("required");
    return names == null
        ? Stream.empty()
        : names.getValuesAs(jakarta.json.JsonString.class).stream().map(n -> n.getString());
  }

  private static String type(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE, FALSE -> "boolean";
      case NUMBER -> ((JsonNumber) value).isIntegral() ? "integer" : "number";
      default -> value.getValueType().name().toLowerCase();
    };
  }

  private static JsonValue read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
