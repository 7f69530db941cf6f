package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;
import static org.banyan.ear.rest.Callers.save;

import jakarta.json.JsonObject;
import java.util.List;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Renaming, moving, throwing away and destroying, by every address a page ever had. */
@OnBothDatabases
class MoveCallsIT {

  private static int count;

  private final RunningBanyan banyan;
  private final String here = "here-" + ++count;
  private final String there = "there-" + count;
  private final String closed = "closed-" + count;
  private Rest admin;
  private Rest stranger;

  MoveCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeSpaces() {
    admin = banyan.admin();
    stranger = Callers.person(banyan, "onlooker", 0);
    Callers.space(admin, here, "PUBLIC");
    Callers.space(admin, there, "PUBLIC");
    Callers.space(admin, closed, "PRIVATE");
    Callers.page(admin, here, "start", "text");
  }

  @Test
  void aChainOfRenamesAndMovesIsOneStep() {
    change(here, "start", "{'slug':'second'}");
    change(here, "second", "{'space':'" + there + "'}");
    change(there, "second", "{'slug':'third'}");
    admin.patch("spaces/" + there, json("{'key':'" + there + "-now'}")).expect(200);
    change(there, "third", "{'title':'Called otherwise','slug':'last'}");
    for (String old : List.of(here + "/start", here + "/second", there + "/second")) {
      String[] steps = old.split("/");
      Answer call = banyan.guest().get("spaces/" + steps[0] + "/pages/" + steps[1]).expect(301);
      assertThat(call.header("Location")).contains("/api/v1/spaces/" + there + "-now/pages/last");
      Answer screen = banyan.guest().page("/w/" + old).expect(301);
      assertThat(screen.header("Location")).contains("/w/" + there + "-now/last");
      assertThat(screen.header("Cache-Control")).contains("no-cache");
      assertThat(banyan.guest().page("/w/" + old + "/history").header("Location"))
          .contains("/w/" + there + "-now/last/history");
    }
  }

  @Test
  void whatMovedWhereOneMayNotReadIsAbsentAtItsOldAddress() {
    Callers.page(admin, here, "zqxmoved", "text");
    change(here, "zqxmoved", "{'space':'" + closed + "'}");
    for (Rest outsider : List.of(banyan.guest(), stranger)) {
      Answer hidden = outsider.get("spaces/" + here + "/pages/zqxmoved").expect(404);
      Answer absent = outsider.get("spaces/" + here + "/pages/zqxnowhere").expect(404);
      assertThat(hidden.body()).isEqualTo(absent.body());
      assertThat(hidden.header("Location")).isEmpty();
      String screen = outsider.page("/w/" + here + "/zqxmoved").expect(404).body();
      String nothing = outsider.page("/w/" + here + "/zqxnowhere").expect(404).body();
      assertThat(screen.replaceAll("(?i)zqxmoved", "it"))
          .isEqualTo(nothing.replaceAll("(?i)zqxnowhere", "it"));
    }
    admin.get("spaces/" + here + "/pages/zqxmoved").expect(301);
  }

  @Test
  void aLookBeforehandSaysWhoWillRead() {
    String move = "spaces/" + here + "/pages/start/move?to=" + closed;
    JsonObject looked = admin.get(move).expect(200).json();
    assertThat(looked.getJsonObject("before").getString("visibility")).isEqualTo("PUBLIC");
    assertThat(looked.getJsonObject("after").getString("visibility")).isEqualTo("PRIVATE");
    assertThat(looked.getJsonObject("after").getInt("members")).isEqualTo(1);
    Answer hidden = stranger.get(move).expect(422);
    Answer absent = stranger.get(move.replace(closed, "nowhere")).expect(422);
    assertThat(hidden.body().replace(closed, "nowhere")).isEqualTo(absent.body());
    banyan.guest().get(move).expect(401);
  }

  @Test
  void theWrongPersonMovesNothing() {
    String page = "spaces/" + here + "/pages/start";
    for (String deed :
        List.of("{'slug':'x'}", "{'space':'" + there + "'}", "{'slug':'x','takeOldSlug':true}")) {
      stranger.patch(page, json(deed)).expect(403);
      banyan.guest().patch(page, json(deed)).expect(401);
    }
    stranger.patch(page, json("{'space':'" + closed + "'}")).expect(422);
    stranger.delete(page).expect(403);
    stranger.get("spaces/" + here + "/bin").expect(403);
    stranger.delete("spaces/" + here + "/bin/start").expect(403);
    banyan.guest().delete("spaces/" + here + "/bin/start").expect(401);
    assertThat(admin.get(page).expect(200).json().getInt("revision")).isEqualTo(1);
  }

  @Test
  void theBinKeepsTheSlugAndTellsThoseWhoCouldRead() {
    String page = "spaces/" + here + "/pages/start";
    admin.delete(page).expect(204);
    banyan.guest().get(page).expect(410);
    banyan.guest().page("/w/" + here + "/start").expect(410);
    assertThat(admin.page("/w/" + here + "/start").expect(410).body())
        .contains("/w/" + here + "/start/bin");
    admin.post("spaces/" + here + "/pages", Callers.newPage("start", "x")).expect(409);
    JsonObject line =
        admin
            .get("spaces/" + here + "/bin")
            .expect(200)
            .json()
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(line.getString("slug")).isEqualTo("start");
    assertThat(line.getString("binnedBy")).isEqualTo("admin");
    admin.post(page + "/restoration", null).expect(200);
    banyan.guest().get(page).expect(200);
  }

  @Test
  void destroyingFreesTheAddressesAndGoesOnRecord() {
    String page = "spaces/" + here + "/pages/start";
    admin.put(page, save("more text", 1)).expect(200);
    Callers.page(admin, here, "other", "see [[start]]");
    change(here, "start", "{'slug':'renamed','labels':['one']}");
    admin.delete("spaces/" + here + "/bin/renamed").expect(409);
    admin.delete("spaces/" + here + "/pages/renamed").expect(204);
    JsonObject takes =
        admin.get("spaces/" + here + "/bin/renamed").expect(200).json().getJsonObject("takes");
    assertThat(takes.getInt("revisions")).isEqualTo(2);
    assertThat(takes.getInt("links")).isEqualTo(1);
    admin.delete("spaces/" + here + "/bin/renamed").expect(204);
    admin.get(page).expect(404);
    Callers.page(admin, here, "start", "a new one");
    assertThat(admin.page("/admin/audit").expect(200).body()).contains(here + "/renamed");
  }

  @Test
  void thePagesBelowFollowOrStay() {
    Callers.page(admin, here, "child", "x");
    change(here, "child", "{'parent':'start'}");
    change(here, "start", "{'space':'" + there + "'}");
    assertThat(admin.get("spaces/" + there + "/pages/child").expect(200).json().getString("parent"))
        .isEqualTo("start");
    change(there, "start", "{'space':'" + here + "','children':'STAY'}");
    assertThat(admin.get("spaces/" + there + "/pages/child").expect(200).json().isNull("parent"))
        .isTrue();
  }

  private void change(String space, String slug, String properties) {
    admin.patch("spaces/" + space + "/pages/" + slug, json(properties)).expect(200);
  }
}
