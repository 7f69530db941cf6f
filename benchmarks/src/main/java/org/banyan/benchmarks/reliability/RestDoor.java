package org.banyan.benchmarks.reliability;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.banyan.benchmarks.server.Answer;
import org.banyan.benchmarks.server.Wiki;

/** As programs write. */
final class RestDoor extends Door {
  private final Wiki wiki;
  private final String path;

  RestDoor(Wiki wiki, PageAddress page) {
    this.wiki = wiki;
    this.path = page.api();
  }

  @Override
  Draft read() throws IOException {
    JsonObject page = wiki.get(path).expectGood().json();
    Map<String, String> key = Map.of("key", UUID.randomUUID().toString());
    return new Draft(page.getString("body"), page.getInt("revision"), key);
  }

  @Override
  Answer send(Draft draft, String body, String token) throws IOException {
    JsonObject save =
        Json.createObjectBuilder()
            .add("body", body)
            .add("summary", token)
            .add("baseRevision", draft.base())
            .build();
    return wiki.send("PUT", path, save, draft.fields().get("key"));
  }

  @Override
  Integer acknowledged(Answer answer) {
    return answer.isGood() ? answer.json().getInt("revision") : null;
  }

  @Override
  boolean keepsTheTexts(Answer answer, String token) {
    JsonObject problem = answer.json();
    return problem.getJsonArray("conflicts").toString().contains(token)
        && problem.getJsonObject("current").containsKey("body");
  }
}
