package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;
import static org.banyan.ear.rest.Callers.save;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Patience;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RecentCallsIT {

  private static final Patience PATIENCE = Patience.ofSeconds(20);

  private static int count;

  private final RunningBanyan banyan;
  private final String space = "recent-" + ++count;
  private Rest author;
  private Rest reader;

  RecentCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeAPage() {
    author = banyan.admin();
    reader = Callers.person(banyan, "looker", 1);
    Callers.space(author, space, "PUBLIC");
    Callers.page(author, space, "start", "text");
    author.put("spaces/" + space + "/pages/start", save("more", 1)).expect(200);
    author.patch("spaces/" + space + "/pages/start", json("{'labels':['x']}")).expect(200);
  }

  @Test
  void changesAreListedForWhoMayReadThem() {
    List<JsonObject> changes = changes(banyan.guest(), "space=" + space);
    assertThat(changes).extracting(change -> change.getString("slug")).containsOnly("start");
    assertThat(changes).hasSize(3);
    assertThat(changes.get(0).getString("property")).isEqualTo("labels");
    assertThat(changes.get(1).getInt("revision")).isEqualTo(2);
    assertThat(changes(banyan.guest(), "kind=CREATED&space=" + space)).hasSize(1);
    author.patch("spaces/" + space, json("{'visibility':'PRIVATE'}")).expect(200);
    reader.get("recent?space=" + space).expect(404);
    assertThat(reader.get("recent?limit=200").expect(200).body()).doesNotContain(space);
    assertThat(reader.page("/recent").expect(200).body()).doesNotContain(space);
  }

  @Test
  void sinceOneLastLookedOnlyWhatCameAfter() {
    awaitNumbers();
    String mark = mark(reader);
    reader.put("recent/look", json("{'upTo':'" + mark + "'}")).expect(200);
    assertThat(changes(reader, "unseen=true&space=" + space)).isEmpty();
    author.put("spaces/" + space + "/pages/start", save("even more", 2)).expect(200);
    assertThat(changes(reader, "unseen=true&space=" + space)).hasSize(1);
    assertThat(reader.page("/recent?unseen=true&space=" + space).expect(200).body())
        .contains("/w/" + space + "/start");
    awaitNumbers();
    reader.submit("/recent", "look", Map.of()).expect(303);
    assertThat(changes(reader, "unseen=true&space=" + space)).isEmpty();
    banyan.guest().get("recent/look").expect(401);
    banyan.guest().get("recent?unseen=true").expect(401);
    reader.put("recent/look", json("{'upTo':'?'}")).expect(422);
  }

  @Test
  void aMarkTellsNothingAndServesOnlyWhoGotIt() {
    String mark = mark(reader);
    assertThat(mark(reader)).isNotEqualTo(mark).hasSameSizeAs(mark);
    author.put("recent/look", json("{'upTo':'" + mark + "'}")).expect(422);
    author.put("recent/look", json("{'upTo':'3nb'}")).expect(422);
    reader.put("recent/look", json("{'upTo':'" + mark + "'}")).expect(200);
  }

  @Test
  void aScreenAskedForWhatCannotBeSaysWhatIsWrong() {
    String screen = banyan.guest().page("/recent?days=abc").expect(422).body();
    assertThat(screen).contains("id=\"problems\"").contains("must be a whole number");
  }

  private static String mark(Rest caller) {
    return caller.get("recent/look").expect(200).json().getString("mark");
  }

  /** Changes get their places in the log a moment after they are made. */
  private void awaitNumbers() {
    Rest fresh = Callers.person(banyan, "numbered" + ++count, 1);
    PATIENCE.until(
        () -> {
          fresh.put("recent/look", json("{}")).expect(200);
          return changes(fresh, "unseen=true").isEmpty();
        });
  }

  private static List<JsonObject> changes(Rest caller, String query) {
    return caller
        .get("recent?" + query)
        .expect(200)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }
}
