package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.banyan.ear.community.Pattern;
import org.banyan.ear.community.Resources;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

/** Whether the API is what its description says, held against the running server. */
@OnEmbedded
class OpenApiIT {

  private final RunningBanyan banyan;
  private final ApiDescription description;
  private final Village village;

  OpenApiIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.village = Village.of(banyan);
    this.description = new ApiDescription(banyan.guest().get("openapi.json").expect(200).json());
  }

  @Test
  void allCallsOfTheProgramAreDescribedAndNoOthers() throws IOException, URISyntaxException {
    Set<String> declared =
        Resources.calls().stream()
            .map(call -> ApiDescription.call(call.method(), call.template()))
            .collect(Collectors.toSet());
    assertThat(description.calls()).isEqualTo(declared);
  }

  @Test
  void everyCallSaysWhatItIsForWhatItTakesAndWhoMayCallIt() {
    var names = new HashSet<String>();
    for (String call : description.calls()) {
      var verbAndPath = call.split(" ");
      var operation = description.operation(verbAndPath[0], verbAndPath[1]);
      assertThat(operation.getString("summary")).as(call).endsWith(".");
      assertThat(names.add(operation.getString("operationId"))).as(call).isTrue();
      assertThat(operation.getJsonArray("security")).as(call).isNotEmpty();
      assertThat(inPath(operation)).as(call).isEqualTo(named(verbAndPath[1]));
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    references(description.all());
  }

  @Test
  void whatReadingAnswersIsAsDescribed() throws IOException, URISyntaxException {
    var all = new SoftAssertions();
    for (var reader : new Rest[] {banyan.admin(), banyan.guest()}) {
      for (var call : Resources.calls()) {
        if (call.method().equals("GET")) {
          var answer = reader.get(Pattern.filled(call.template(), values()).substring(1));
          all.assertThat(description.faults("GET", call.template(), answer))
              .as("%s%n%s", call.template(), answer.body())
              .isEmpty();
        }
      }
    }
    all.assertAll();
  }

  @Test
  void whatDeedsAnswerIsAsDescribed() {
    var admin = banyan.admin();
    var space = "{'key':'described','kind':'THEME','title':'Described'}";
    does(admin, "POST", "/spaces", json(space), 201);
    does(admin, "POST", "/spaces", json(space), 409);
    does(admin, "POST", "/spaces", json("{}"), 422);
    does(admin, "PATCH", "/spaces/{space}", json("{'title':'Described well'}"), 200);
    var page = json("{'title':'Start','slug':'start','body':'One.'}");
    does(admin, "POST", "/spaces/{space}/pages", page, 201);
    var at = "/spaces/{space}/pages/{slug}";
    does(admin, "PUT", at, Callers.save("Two.", 1), 200);
    does(admin, "PUT", at, Callers.save("Three.", 1), 409);
    does(admin, "PUT", at, json("{'body':'x'}"), 428);
    does(admin, "PATCH", at, json("{'labels':['described']}"), 200);
    does(admin, "PUT", at + "/rating", json("{'stars':2,'missing':'More'}"), 200);
    does(admin, "PUT", at + "/rating", json("{'stars':9}"), 422);
    does(banyan.guest(), "PUT", at + "/rating", json("{'stars':4}"), 401);
    does(admin, "DELETE", at + "/rating", null, 204);
    does(admin, "DELETE", at, null, 204);
    does(admin, "GET", at, null, 410);
    does(admin, "POST", at + "/restoration", null, 200);
    does(admin, "POST", at + "/revisions/{number}/restoration", json("{}"), 200);
    does(admin, "PUT", "/spaces/{space}/roles/{handle}", json("{'roles':['REVIEWER']}"), 200);
    does(admin, "PUT", "/spaces/{space}/members/{handle}", null, 200);
    does(admin, "POST", "/tokens", json("{'name':'d','scopes':['read']}"), 201);
    does(admin, "POST", "/tokens", json("{'name':'d','scopes':['any']}"), 422);
    does(banyan.guest(), "POST", "/tokens", json("{'name':'d','scopes':['read']}"), 401);
  }

  @Test
  void aBodyWithoutAnythingIsRefusedForWhatIsDescribedAsNeeded() {
    var all = new SoftAssertions();
    for (String call : description.calls()) {
      var verbAndPath = call.split(" ");
      Set<String> needed = description.needed(verbAndPath[0], verbAndPath[1]);
      if (!needed.isEmpty()) {
        var path = Pattern.filled(verbAndPath[1], values()).substring(1);
        var answer = banyan.admin().send(verbAndPath[0], path, json("{}"), Map.of());
        all.assertThat(answer.status()).as(call).isBetween(400, 499);
        all.assertThat(needed).as(call).containsAll(missed(answer));
      }
    }
    all.assertAll();
  }

  private static Set<String> missed(Answer answer) {
    return answer.status() != 422
        ? Set.of()
        : answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
            .map(error -> error.getString("field"))
            .collect(Collectors.toSet());
  }

  private void does(Rest caller, String verb, String template, JsonObject body, int status) {
    var values = new HashMap<>(values());
    values.putAll(Map.of("space", "described", "slug", "start"));
    var path = Pattern.filled(template, values).substring(1);
    var answer = caller.send(verb, path, body, Map.of()).expect(status);
    assertThat(description.faults(verb, template, answer))
        .as("%s %s%n%s", verb, template, answer.body())
        .isEmpty();
  }

  private Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    values.putAll(Map.of("space", Village.SPACE, "slug", Village.PAGE, "id", village.pageId()));
    values.putAll(Map.of("axis", "theme", "key", Village.VALUE, "handle", "villager"));
    values.putAll(Map.of("number", "1", "file", village.fileId(), "upload", "0000000000001"));
    return values;
  }

  private static Set<String> inPath(JsonObject operation) {
    return operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
        .filter(parameter -> parameter.getString("in").equals("path"))
        .map(parameter -> parameter.getString("name"))
        .collect(Collectors.toSet());
  }

  private static Set<String> named(String path) {
    return java.util.regex.Pattern.compile("\\{(\\w+)}")
        .matcher(path)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toSet());
  }

  private void references(JsonValue value) {
    if (value instanceof JsonObject object) {
      if (object.get("$ref") instanceof JsonString) {
        assertThat(description.resolved(object)).isNotEmpty();
      }
      object.values().forEach(this::references);
    } else if (value instanceof jakarta.json.JsonArray array) {
      array.forEach(this::references);
    }
  }
}
