package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;
import static org.banyan.ear.rest.Callers.save;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of all who changed the same thing at the same moment, one had read what was there. */
@OnBothDatabases
class ConditionCallsIT {

  private static final int WRITERS = 6;
  private static int count;

  private final RunningBanyan banyan;
  private final String space = "condition-" + ++count;
  private final String page = "spaces/" + space + "/pages/start";
  private Rest author;

  ConditionCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeASpace() {
    author = banyan.admin();
    Callers.space(author, space, "PUBLIC");
    Callers.page(author, space, "start", "text");
  }

  @Test
  void oneOfManyChangesOfPropertiesIsDone() throws Exception {
    assertThat(statuses("PATCH", page, n -> json("{'labels':['label-" + n + "']}")))
        .containsOnlyOnce(200)
        .containsOnly(200, 412);
  }

  @Test
  void oneOfManySavesIsDone() throws Exception {
    assertThat(statuses("PUT", page, n -> save("text by " + n, 1)))
        .containsOnlyOnce(200)
        .containsOnly(200, 412);
  }

  @Test
  void oneOfManyChangesOfASpaceIsDone() throws Exception {
    assertThat(statuses("PATCH", "spaces/" + space, n -> json("{'title':'Title " + n + "'}")))
        .containsOnlyOnce(200)
        .containsOnly(200, 412);
  }

  @Test
  void aSaveRepeatedUnderItsKeyIsAnsweredThoughItsTagIsStaleByThen() {
    String tag = author.get(page).header("ETag").orElseThrow();
    var headers = Map.of("If-Match", tag, "Idempotency-Key", "fedcba9876543210fedcba9876543210");
    var first = author.send("PUT", page, save("once", 1), headers).expect(200);
    var again = author.send("PUT", page, save("once", 1), headers).expect(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void readersCompareTagsWeaklyAndWritersStrongly() {
    String tag = author.get(page).expect(200).header("ETag").orElseThrow();
    for (String known : List.of(tag, "W/" + tag, "\"other\", W/" + tag, "*")) {
      var answer = author.send("GET", page, null, Map.of("If-None-Match", known)).expect(304);
      assertThat(answer.header("ETag")).contains(tag);
    }
    author.send("GET", page, null, Map.of("If-None-Match", "W/\"other\"")).expect(200);
    author.send("PUT", page, save("x", 1), Map.of("If-None-Match", "W/" + tag)).expect(412);
    author.send("PUT", page, save("x", 1), Map.of("If-Match", "W/" + tag)).expect(412);
    author.send("PUT", page, save("x", 1), Map.of("If-Match", tag)).expect(200);
  }

  @Test
  void anAccountIsMadeOnceUnderItsKey() {
    String handle = space.replace("-", "");
    var account =
        json(
            "{'handle':'%s','displayName':'Key Holder','email':'%s@banyan.test','password':'aerial-roots-of-figs'}"
                .formatted(handle, handle));
    var key = Map.of("Idempotency-Key", "00000000-0000-4000-8000-%012d".formatted(count));
    for (Rest caller : List.of(banyan.guest(), banyan.guest())) {
      var made = caller.send("POST", "accounts", account, key).expect(201);
      assertThat(made.json().getString("handle")).isEqualTo(handle);
    }
    var other = json("{'handle':'x','displayName':'x','email':'x@y.test','password':'x'}");
    banyan.guest().send("POST", "accounts", other, key).expect(422);
  }

  private interface Words {
    JsonObject by(int writer);
  }

  private List<Integer> statuses(String method, String path, Words words) throws Exception {
    var tag = Map.of("If-Match", author.get(path).expect(200).header("ETag").orElseThrow());
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Callable<Integer>> calls =
          IntStream.range(0, WRITERS)
              .<Callable<Integer>>mapToObj(
                  n -> () -> author.send(method, path, words.by(n), tag).status())
              .toList();
      List<Future<Integer>> answers = writers.invokeAll(calls);
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      writers.shutdownNow();
    }
  }
}
