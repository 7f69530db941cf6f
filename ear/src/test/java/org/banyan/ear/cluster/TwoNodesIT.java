package org.banyan.ear.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.banyan.ear.running.Patience;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.TwoNodes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is done on one node is true on the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

  private static final Patience PATIENCE = Patience.ofSeconds(60);

  private static final String SPACE = "twonodesit";

  /** In a minute, of one person: more than the other tests make. */
  private static final int MOST_CALLS = 900;

  private static final String PASSWORD = "both-nodes-count-this";

  private static TwoNodes nodes;
  private static Rest admin;
  private static Rest adminElsewhere;

  @BeforeAll
  static void start() {
    nodes = TwoNodes.start(Map.of("BANYAN_LIMIT_CALLS", String.valueOf(MOST_CALLS)));
    admin = nodes.first().admin();
    adminElsewhere = admin.at(nodes.second().guest());
    var space = Json.createObjectBuilder().add("key", SPACE).add("kind", "THEME");
    admin.post("spaces", space.add("title", "Two nodes").build()).expect(201);
  }

  @AfterAll
  static void stop() throws Exception {
    nodes.close();
  }

  @Test
  void aSignInHoldsOnBothAndEndsOnBoth() {
    assertThat(adminElsewhere.get("me").expect(200).json().getString("handle")).isEqualTo("admin");
    Rest other = nodes.second().admin();
    other.at(nodes.first().guest()).delete("session").expect(204);
    other.get("me").expect(401);
  }

  /** Whoever had their share on one node has nothing left on the other. */
  @Test
  void callsTakenOnOneAreMissingOnTheOther() {
    var account = Json.createObjectBuilder().add("handle", "hasty").add("displayName", "Hasty");
    account.add("email", "hasty@banyan.test").add("password", PASSWORD);
    admin.post("accounts", account.build()).expect(201);
    Rest here = nodes.first().guest().signedIn("hasty", PASSWORD);
    Rest there = here.at(nodes.second().guest());
    there.get("me").expect(200);
    assertThat(untilRefused(here)).isLessThanOrEqualTo(MOST_CALLS + MOST_CALLS / 2);
    assertThat(untilRefused(there)).isLessThan(MOST_CALLS / 2);
    nodes.second().guest().get("spaces").expect(200);
  }

  @Test
  void aMarkOfOneCountsOnTheOther() {
    String mark = admin.get("recent/look").expect(200).json().getString("mark");
    adminElsewhere.put("recent/look", json("upTo", mark)).expect(200);
  }

  @Test
  void aSavedPageIsReadAndFoundOnTheOther() {
    save(admin, "saved", "A page about kapokseed");
    assertThat(nodes.second().guest().page("/w/" + SPACE + "/saved").expect(200).body())
        .contains("kapokseed");
    PATIENCE.until(() -> hits(nodes.second().guest(), "kapokseed") == 1);
    revise(adminElsewhere, "saved", "A page about rattanvine");
    assertThat(nodes.first().guest().page("/w/" + SPACE + "/saved").expect(200).body())
        .contains("rattanvine");
    PATIENCE.until(() -> hits(nodes.first().guest(), "rattanvine") == 1);
  }

  @Test
  void aRenamedPageIsReachedByItsOldAddressOnTheOther() {
    save(admin, "old-name", "Text");
    admin.patch(page("old-name"), json("slug", "new-name")).expect(200);
    var answer = nodes.second().guest().page("/w/" + SPACE + "/old-name").expect(301);
    assertThat(answer.header("Location").orElseThrow()).endsWith("/w/" + SPACE + "/new-name");
  }

  @Test
  void aSpaceMadePrivateIsGoneFromTheOtherAtOnce() {
    var space = Json.createObjectBuilder().add("key", SPACE + "-closed").add("kind", "GROUP");
    admin.post("spaces", space.add("title", "Closed").build()).expect(201);
    var page = Json.createObjectBuilder().add("title", "Secret").add("body", "About teakwood");
    admin.post("spaces/" + SPACE + "-closed/pages", page.build()).expect(201);
    Rest stranger = nodes.second().guest();
    PATIENCE.until(() -> hits(stranger, "teakwood") == 1);
    stranger.page("/w/" + SPACE + "-closed/secret").expect(200);
    admin.patch("spaces/" + SPACE + "-closed", json("visibility", "PRIVATE")).expect(200);
    stranger.page("/w/" + SPACE + "-closed/secret").expect(404);
    stranger.page("/s/" + SPACE + "-closed").expect(404);
    assertThat(hits(stranger, "teakwood")).isZero();
  }

  @Test
  void aFileAttachedOnOneIsReadAndFoundInsideOnTheOther() {
    var file =
        admin.attach(SPACE, "roots.txt", "durianfruit".getBytes(), Map.of()).expect(201).json();
    var address = "/files/" + file.getString("id") + "/roots.txt";
    assertThat(nodes.second().guest().page(address).expect(200).body()).isEqualTo("durianfruit");
    PATIENCE.until(() -> hits(nodes.first().guest(), "durianfruit") == 1);
    PATIENCE.until(() -> hits(nodes.second().guest(), "durianfruit") == 1);
  }

  @Test
  void aScreenShownByOneIsWorkedOnAtTheOther() {
    var screen = Jsoup.parse(admin.page("/admin/people").expect(200).body());
    var form = screen.expectForm("form#people");
    var fields = new HashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    assertThat(fields).containsKey("jakarta.faces.ViewState");
    fields.put("primefaces.nonce", screen.select("script[nonce]").attr("nonce"));
    adminElsewhere.press("/admin/people", fields).expect(200);
  }

  @Test
  void jobsAreDoneOnceWhicheverNodeDoesThem() throws Exception {
    for (int guest = 0; guest < 4; guest++) {
      Rest node = (guest % 2 == 0 ? nodes.first() : nodes.second()).guest();
      var joining =
          Json.createObjectBuilder()
              .add("handle", "twonodesit-" + guest)
              .add("displayName", "Guest")
              .add("email", "twonodesit-" + guest + "@banyan.test")
              .add("password", "a-password-of-their-own");
      node.post("accounts", joining.build()).expect(201);
    }
    PATIENCE.until(() -> nodes.mail().getReceivedMessages().length >= 4);
    PATIENCE.until(() -> count("select count(*) from change where log_position is null") == 0);
    assertThat(count("select count(*) - max(log_position) from change")).isZero();
    assertThat(nodes.mail().getReceivedMessages()).hasSize(4);
  }

  @Test
  void theIndexIsMadeAnewOnEveryNode() {
    save(admin, "indexed", "About breadfruit");
    PATIENCE.until(() -> adminElsewhere.get("index").json().getInt("behind") == 0);
    int before = adminElsewhere.get("index").json().getInt("written");
    save(admin, "indexed-too", "About tamarind");
    admin.post("index/rebuild", null).expect(202);
    PATIENCE.until(() -> adminElsewhere.get("index").json().getInt("written") > before);
    PATIENCE.until(() -> !adminElsewhere.get("index").json().getBoolean("rebuilding"));
    assertThat(hits(nodes.second().guest(), "tamarind")).isOne();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void whenOneIsKilledPeopleGoOnAtTheOtherSignedIn() throws Exception {
    save(admin, "spared", "Begun on the first");
    nodes.first().kill();
    assertThat(nodes.second().guest().page("/w/" + SPACE + "/spared").expect(200).body())
        .contains("Begun on the first");
    revise(adminElsewhere, "spared", "Finished about mangosteen");
    PATIENCE.until(() -> hits(nodes.second().guest(), "mangosteen") == 1);
    adminElsewhere.post("index/rebuild", null).expect(202);
    assertThat(nodes.second().console()).noneMatch(line -> line.contains(" ERROR "));
  }

  private static String page(String slug) {
    return "spaces/" + SPACE + "/pages/" + slug;
  }

  private static int untilRefused(Rest caller) {
    for (int taken = 0; taken < 2 * MOST_CALLS; taken++) {
      if (caller.get("me").status() == 429) {
        return taken;
      }
    }
    throw new AssertionError("Nothing was refused.");
  }

  private static void save(Rest author, String slug, String body) {
    var page = Json.createObjectBuilder().add("title", slug).add("slug", slug).add("body", body);
    author.post("spaces/" + SPACE + "/pages", page.build()).expect(201);
  }

  private static void revise(Rest author, String slug, String body) {
    var save = Json.createObjectBuilder().add("body", body).add("baseRevision", 1);
    author.put(page(slug), save.build()).expect(200);
  }

  private static JsonObject json(String name, String value) {
    return Json.createObjectBuilder().add(name, value).build();
  }

  private static int hits(Rest reader, String word) {
    return reader.get("search?q=" + word).expect(200).json().getInt("total");
  }

  private static long count(String sql) {
    try (var connection = nodes.database();
        var result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
