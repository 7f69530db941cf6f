package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;
import static org.banyan.ear.rest.Callers.save;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PageCallsIT {

  private static final String TEXT = "first\n\nsecond\n\nthird\n";
  private static int count;

  private final RunningBanyan banyan;
  private final String space = "calls-" + ++count;
  private final String pages = "spaces/" + space + "/pages";
  private Rest author;

  PageCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeASpace() {
    author = banyan.admin();
    Callers.space(author, space, "PUBLIC");
    Callers.page(author, space, "start", TEXT);
  }

  @Test
  void aPageIsReadAsPromised() {
    JsonObject page = banyan.guest().get(pages + "/start").expect(200).json();
    assertThat(page.getString("body")).isEqualTo(TEXT);
    assertThat(page.getString("html")).contains("<p>second</p>");
    assertThat(page.getString("author")).isEqualTo("admin");
    assertThat(page.getJsonArray("themes").getString(0)).isEqualTo(space);
    assertThat(page.getJsonObject("review").getString("state")).isEqualTo("PUBLISHED");
    assertThat(page.getInt("revision")).isEqualTo(1);
    assertThat(page.getString("id")).hasSize(13);
  }

  @Test
  void whatDoesNotOverlapIsMergedAndWhatDoesIsShown() {
    author.put(pages + "/start", save("FIRST\n\nsecond\n\nthird\n", 1)).expect(200);
    var merged = author.put(pages + "/start", save("first\n\nsecond\n\nTHIRD\n", 1)).expect(200);
    assertThat(merged.json().getBoolean("merged")).isTrue();
    assertThat(merged.json().getInt("revision")).isEqualTo(3);
    JsonObject refused =
        author.put(pages + "/start", save("mine\n\nsecond\n\nthird\n", 1)).expect(409).json();
    JsonObject clash = refused.getJsonArray("conflicts").getJsonObject(0);
    assertThat(clash.getString("base")).isEqualTo("first\n");
    assertThat(clash.getString("mine")).isEqualTo("mine\n");
    assertThat(clash.getString("theirs")).isEqualTo("FIRST\n");
    assertThat(refused.getJsonObject("current").getInt("revision")).isEqualTo(3);
    assertThat(refused.getJsonObject("current").getString("body"))
        .isEqualTo("FIRST\n\nsecond\n\nTHIRD\n");
  }

  @Test
  void aSaveSaysWhatItIsBasedOn() {
    author.put(pages + "/start", json("{'body':'x'}")).expect(428);
    author.put(pages + "/start", save("x", 7)).expect(422);
  }

  @Test
  void theSameTextMakesNoRevision() {
    JsonObject saved = author.put(pages + "/start", save(TEXT, 1)).expect(200).json();
    assertThat(saved.getBoolean("unchanged")).isTrue();
    assertThat(saved.getInt("revision")).isEqualTo(1);
  }

  @Test
  void aCallRepeatedUnderItsKeyIsAnsweredAsBefore() {
    var key = Map.of("Idempotency-Key", "0123456789abcdef0123456789abcde" + count % 10);
    JsonObject text = save("once\n", 1);
    Answer first = author.send("PUT", pages + "/start", text, key).expect(200);
    Answer again = author.send("PUT", pages + "/start", text, key).expect(200);
    assertThat(again.body()).isEqualTo(first.body());
    author.send("PUT", pages + "/start", save("other\n", 1), key).expect(422);
  }

  @Test
  void anOldAddressLeadsReadersToThePresentOneInOneStep() {
    author.patch(pages + "/start", json("{'slug':'second-name'}")).expect(200);
    author.patch(pages + "/start", json("{'slug':'élan'}")).expect(200);
    author.patch("spaces/" + space, json("{'key':'" + space + "-now'}")).expect(200);
    Answer moved = banyan.guest().get(pages + "/start/revisions?limit=3").expect(301);
    assertThat(moved.header("Location"))
        .contains("/api/v1/spaces/" + space + "-now/pages/%C3%A9lan/revisions?limit=3");
    assertThat(moved.header("Cache-Control")).contains("no-cache");
    author.put(pages + "/second-name", save("saved by an old name\n", 1)).expect(200);
  }

  @Test
  void historyIsComparedAndRestored() {
    author.put(pages + "/start", save("first\n\nsecond word\n\nthird\n", 1)).expect(200);
    JsonObject diff = author.get(pages + "/start/diff?from=1&to=2").expect(200).json();
    assertThat(diff.getJsonArray("hunks").toString()).contains("\"ADDED\"").contains("word");
    author.post(pages + "/start/revisions/1/restoration", json("{}")).expect(200);
    JsonObject newest = author.get(pages + "/start/revisions?limit=1").expect(200).json();
    assertThat(newest.getJsonArray("items").getJsonObject(0).getInt("number")).isEqualTo(3);
    assertThat(newest.getString("next")).isNotBlank();
    assertThat(author.get(pages + "/start/revisions/3").expect(200).json().getString("body"))
        .isEqualTo(TEXT);
    author.get(pages + "/start/revisions/4").expect(404);
  }

  @Test
  void propertiesChangeAndTheirHistoryIsKept() {
    author.patch(pages + "/start", json("{'labels':['pension'],'kind':'NEWS'}")).expect(200);
    JsonObject list = banyan.guest().get(pages + "?label=pension&kind=NEWS").expect(200).json();
    assertThat(list.getJsonArray("items")).hasSize(1);
    assertThat(banyan.guest().get(pages + "?label=none").json().getJsonArray("items")).isEmpty();
    assertThat(author.get(pages + "/start/events").expect(200).body())
        .contains("\"labels\"")
        .contains("pension");
  }

  @Test
  void aBinnedPageIsGoneUntilItIsRestored() {
    author.delete(pages + "/start").expect(204);
    banyan.guest().get(pages + "/start").expect(410);
    author.post(pages + "/start/restoration", null).expect(200);
    banyan.guest().get(pages + "/start").expect(200);
  }

  @Test
  void whatWasThrownAwayMeanwhileIsNeitherSavedNorArranged() {
    author.delete(pages + "/start").expect(204);
    for (Answer refused :
        List.of(
            author.put(pages + "/start", save("late\n", 1)),
            author.patch(pages + "/start", json("{'labels':['late']}")),
            author.post(pages + "/start/revisions/1/restoration", json("{}")),
            author.patch(pages + "/start", json("{'state':'LIVE'}")))) {
      assertThat(refused.expect(410).json().getString("type")).endsWith(":page-binned");
    }
  }

  @Test
  void aFormSentToABinnedPageKeepsItsTextAndLeadsToTheBin() {
    String edit = "/w/" + space + "/start/edit";
    author.page(edit).expect(200);
    Map<String, String> typed = Map.of("title", "About start", "body", "late words");
    Rest other = Callers.person(banyan, "late-writer", 1);
    String refused = binnedMeanwhile(author, edit, typed);
    assertThat(refused).contains("late words").contains("id=\"in-bin\"").contains("/start/bin\"");
    author.post(pages + "/start/restoration", null).expect(200);
    String hers = binnedMeanwhile(other, edit, typed);
    assertThat(hers).contains("late words").contains("id=\"in-bin\"");
    assertThat(hers).doesNotContain("/start/bin\"").doesNotContain("id=\"title-hint\"");
    author.page(edit).expect(410);
    author.page("/w/" + space + "/start/restore?rev=1").expect(410);
  }

  private String binnedMeanwhile(Rest writer, String form, Map<String, String> typed) {
    return writer
        .submit(form, "save", typed, () -> author.delete(pages + "/start").expect(204))
        .expect(410)
        .body();
  }

  @Test
  void theBinGivesBackWhatWasArchivedAndNothingElse() {
    Rest trusted = Callers.person(banyan, "trusted-stranger", 2);
    author.patch(pages + "/start", json("{'state':'ARCHIVED'}")).expect(200);
    Answer refused = trusted.post(pages + "/start/restoration", null).expect(409);
    assertThat(refused.json().getString("type")).endsWith(":not-in-bin");
    trusted.delete(pages + "/start").expect(204);
    JsonObject back = trusted.post(pages + "/start/restoration", null).expect(200).json();
    assertThat(back.getString("state")).isEqualTo("ARCHIVED");
  }

  @Test
  void whatOnlyMembersWriteNoTrustedStrangerThrowsAway() {
    Rest trusted = Callers.person(banyan, "trusted-stranger", 2);
    String file =
        author
            .attach(space, "a.txt", new byte[] {'a'}, Map.of())
            .expect(201)
            .json()
            .getString("id");
    author.patch("spaces/" + space, json("{'contribution':'MEMBERS'}")).expect(200);
    trusted.delete(pages + "/start").expect(403);
    trusted.delete("files/" + file).expect(403);
    trusted.page("/s/" + space + "/bin").expect(403);
    author.delete(pages + "/start").expect(204);
    trusted.post(pages + "/start/restoration", null).expect(403);
  }

  @Test
  void anOldTextIsRestoredWithoutABody() {
    author.put(pages + "/start", save("other\n", 1)).expect(200);
    String call = pages + "/start/revisions/1/restoration";
    author.post(call, null).expect(200);
    author.send("POST", call, new byte[0], "application/json").expect(200);
    author.send("POST", call, "{}".getBytes(), "text/plain").expect(415);
    author.put("recent/look", null).expect(200);
    author.send("PUT", pages + "/start", new byte[0], "application/json").expect(400);
    author.put(pages + "/start", null).expect(400);
  }

  @Test
  void linksAreKnownFromBothEnds() {
    Callers.page(author, space, "other", "See [[start]] and [[not there]].");
    JsonObject links = banyan.guest().get(pages + "/other/links").expect(200).json();
    assertThat(links.getJsonArray("out").getJsonObject(0).getString("slug")).isEqualTo("start");
    assertThat(links.getJsonArray("missing")).hasSize(1);
    assertThat(banyan.guest().get(pages + "/start/links").json().getJsonArray("in")).hasSize(1);
  }

  @Test
  void whoIsSignedOutWritesNothing() {
    Rest guest = banyan.guest();
    guest.post(pages, Callers.newPage("guest", "x")).expect(401);
    guest.put(pages + "/start", save("x", 1)).expect(401);
    guest.patch(pages + "/start", json("{'labels':[]}")).expect(401);
    guest.delete(pages + "/start").expect(401);
    guest.post(pages + "/start/restoration", null).expect(401);
    guest.post(pages + "/start/revisions/1/restoration", json("{}")).expect(401);
  }

  @Test
  void aNewcomerEditsButNeitherRenamesNorBinsOthersPages() {
    Rest newcomer = Callers.person(banyan, "newcomer", 0);
    newcomer.put(pages + "/start", save("edited\n", 1)).expect(200);
    newcomer.patch(pages + "/start", json("{'slug':'mine'}")).expect(403);
    newcomer.patch(pages + "/start", json("{'state':'ARCHIVED'}")).expect(403);
    newcomer.delete(pages + "/start").expect(403);
  }
}
