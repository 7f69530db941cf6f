package org.banyan.ear.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.banyan.ear.community.BodyFields;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.DatabaseKind;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

/** Whatever stands in a body, the call is understood or refused by its field, and never a fault. */
class WrongValuesIT {

  private static final Map<String, String> PLACES =
      Map.of(
          "space", "wrong-values",
          "slug", "start",
          "page", "start",
          "handle", "wronged",
          "axis", "theme",
          "key", "wrong-values",
          "number", "1",
          "file", "0000000000001",
          "upload", "0000000000001",
          "id", "0000000000001");

  private static final JsonValue SOME = Json.createValue("aerial roots");
  private static final Map<String, JsonValue> RIGHT =
      Map.of(
          "title", SOME,
          "body", SOME,
          "displayName", SOME,
          "password", SOME,
          "reason", SOME,
          "roles", Json.createArrayBuilder().add("CONTRIBUTOR").build(),
          "names", Json.createObjectBuilder().add("en", "x").build(),
          "baseRevision", SOME,
          "kind", SOME);
  private static final Set<String> NAMES = Set.of("key", "handle", "email");

  private int made;

  /** On a server of its own, which is a mess afterwards. */
  @Test
  void noValueOfNoFieldOfNoCallIsAFault() throws Exception {
    try (var banyan = RunningBanyan.start(DatabaseKind.EMBEDDED)) {
      Rest admin = banyan.admin();
      Callers.space(admin, "wrong-values", "PUBLIC");
      Callers.page(admin, "wrong-values", "start", "text");
      Callers.person(banyan, "wronged", 1);
      var all = new SoftAssertions();
      for (BodyFields.Call call : BodyFields.ofAllCalls(PLACES)) {
        for (String field : call.fields()) {
          values().forEach((what, value) -> check(all, admin, call, field, what, value));
        }
      }
      all.assertAll();
    }
  }

  private void check(
      SoftAssertions all,
      Rest admin,
      BodyFields.Call call,
      String field,
      String what,
      JsonValue value) {
    var body = Json.createObjectBuilder();
    call.fields().stream()
        .filter(name -> RIGHT.containsKey(name) || NAMES.contains(name))
        .filter(name -> !name.equals(field))
        .forEach(name -> body.add(name, right(admin, call, name)));
    Answer answer =
        admin.send(call.method(), call.path(), body.add(field, value).build(), Map.of());
    String told =
        "%s %s %s, %s: %s".formatted(call.method(), call.path(), field, what, answer.body());
    all.assertThat(answer.status()).as(told).isLessThan(500);
    if (answer.status() == 422) {
      all.assertThat(fields(answer)).as(told).isNotEmpty();
    }
  }

  /** What must be there for the call to get as far as the value that is wrong. */
  private JsonValue right(Rest admin, BodyFields.Call call, String name) {
    made++;
    return switch (name) {
      case "baseRevision" -> present(admin, call.path()).json().get("revision");
      case "kind" -> Json.createValue(call.path().contains("/pages") ? "ARTICLE" : "GROUP");
      case "key" -> Json.createValue("wrong-" + made);
      case "handle" -> Json.createValue("wrong" + made);
      case "email" -> Json.createValue("wrong" + made + "@banyan.test");
      default -> RIGHT.get(name);
    };
  }

  /** What was said before may have moved it. */
  private static Answer present(Rest admin, String path) {
    Answer answer = admin.get(path);
    return answer
        .header("Location")
        .map(moved -> admin.get(moved.substring("/api/v1/".length())))
        .orElse(answer)
        .expect(200);
  }

  private static List<String> fields(Answer answer) {
    JsonArray errors = answer.json().getJsonArray("errors");
    return errors.getValuesAs(JsonObject.class).stream().map(e -> e.getString("field")).toList();
  }

  private static Map<String, JsonValue> values() {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    values.put("null", JsonValue.NULL);
    values.put("flag", JsonValue.TRUE);
    values.put("large", Json.createValue(Integer.MAX_VALUE));
    values.put("too large", Json.createValue(Long.MAX_VALUE));
    values.put("empty text", Json.createValue(""));
    values.put("NUL", Json.createValue("a\0b"));
    values.put("half a letter", Json.createValue("a\uD800b"));
    values.put("300 letters", Json.createValue("x".repeat(300)));
    values.put("5,000 letters", Json.createValue("x".repeat(5_000)));
    values.put("far letters", Json.createValue("\uD83C\uDF33".repeat(120)));
    values.put("list", Json.createArrayBuilder().add("x".repeat(300)).add("").build());
    values.put("long list", Json.createArrayBuilder(many()).build());
    values.put("object", Json.createObjectBuilder().add("x".repeat(300), "x").build());
    return values;
  }

  private static List<String> many() {
    return IntStream.range(0, 400).mapToObj(n -> "word" + n).toList();
  }
}
