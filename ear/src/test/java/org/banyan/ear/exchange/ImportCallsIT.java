package org.banyan.ear.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.BlockedFolder;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ImportCallsIT {

  private static int count;

  private final RunningBanyan banyan;
  private final String space = "import-" + ++count;
  private Rest admin;

  ImportCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeASpace() {
    admin = banyan.admin();
    admin.post("spaces", Village.space(space, "GROUP", "Imported", "PUBLIC").build()).expect(201);
  }

  @Test
  void anArchiveIsTakenByAJobThatCanBeFoundAgain() {
    var archive =
        Archives.of(
            writer -> {
              writer.add("top.md", "# Top\n\n[x](tools/slack.md) ![m](map.txt)\n".getBytes());
              writer.add("tools/slack.md", "---\ntags: [chat]\n---\nText.\n".getBytes());
              writer.add("map.txt", "a map".getBytes());
            });
    var job = ended(begin(admin, archive, Map.of("format", "markdown", "dryRun", "false")));
    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getJsonObject("counts").getInt("NEW")).isEqualTo(4);
    assertThat(job.getJsonObject("counts").getInt("FILES_NEW")).isEqualTo(1);
    var page = banyan.guest().get("spaces/" + space + "/pages/slack").expect(200).json();
    assertThat(page.getJsonArray("labels").getString(0)).isEqualTo("chat");
    var again = ended(begin(admin, archive, Map.of()));
    assertThat(again.getJsonObject("counts").getInt("UNCHANGED")).isEqualTo(4);
    assertThat(page.getInt("revision")).isEqualTo(1);
  }

  @Test
  void aKilledServerGoesOnAndNothingIsMissingOrTwice() {
    int pages = 400;
    var location = begin(admin, Archives.pages(pages), Map.of());
    await(location, job -> job.getInt("done") > 0);
    banyan.kill();
    banyan.launch();
    var interrupted = admin.get(location).expect(200).json();
    assertThat(interrupted.getInt("done")).isLessThan(pages + 1);
    var job = ended(location);
    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getInt("done")).isEqualTo(pages + 1).isEqualTo(job.getInt("total"));
    assertThat(job.getJsonObject("counts").getInt("NEW")).isEqualTo(pages + 1);
    assertThat(pagesOfRevisionOne()).isEqualTo(pages + 1);
  }

  @Test
  void tenThousandPagesAreLookedThroughAndMoreFilesThanThatRefused() {
    var job = ended(begin(admin, Archives.pages(10_000), Map.of("dryRun", "true")));
    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getJsonObject("counts").getInt("NEW")).isEqualTo(10_001);
    assertThat(pagesOfRevisionOne()).isZero();
    refused(Archives.pages(20_001), "archive-too-many-entries");
  }

  @Test
  void bombsAreRefusedAtOnceAndTheServerGoesOn() {
    refused(Archives.of(writer -> writer.add("a.md", new byte[80_000_000])), "archive-bomb");
    refused("no archive".getBytes(), "archive-unreadable");
    admin.get("spaces/" + space).expect(200);
  }

  @Test
  void onlyWhoMayImportsAndOnlyWhoBeganItSeesTheJob() {
    var archive = Archives.pages(2);
    upload(banyan.guest(), space, archive).expect(401);
    Rest newcomer = Newcomer.join(banyan, space + "-newcomer", "Nel Newcomer").signedIn();
    upload(newcomer, space, archive).expect(403);
    var hidden = space + "-hidden";
    admin.post("spaces", Village.space(hidden, "GROUP", "Hidden", "PRIVATE").build()).expect(201);
    upload(newcomer, hidden, archive).expect(404);
    newcomer.get("spaces/" + hidden + "/export").expect(404);
    banyan.guest().get("spaces/" + space + "/export").expect(401);
    var location = begin(admin, archive, Map.of());
    newcomer.get(location).expect(404);
    newcomer.delete(location).expect(404);
    banyan.guest().get(location).expect(401);
    ended(location);
  }

  @Test
  void aTokenThatMayOnlyReadImportsNothing() {
    var archive = Archives.pages(2);
    upload(banyan.guest().bearing(token("read")), space, archive).expect(403);
    upload(banyan.guest().bearing(token("write")), space, archive).expect(202);
  }

  @Test
  void whatIsWrongWithACallIsNamed() {
    admin.upload(imports(space), Map.of("format", "word"), "a.zip", Archives.pages(1)).expect(422);
    admin.upload(imports(space), Map.of("dryRun", "maybe"), "a.zip", Archives.pages(1)).expect(422);
    admin.post(imports(space), JsonValue.EMPTY_JSON_OBJECT).expect(415);
  }

  @Test
  void aSpaceGoesOutAsAnArchive() {
    ended(begin(admin, Archives.pages(3), Map.of()));
    var answer = admin.get("spaces/" + space + "/export?format=markdown").expect(200);
    assertThat(answer.header("Content-Type")).contains("application/zip");
    assertThat(answer.header("Cache-Control")).contains("private, no-store");
    assertThat(answer.body()).startsWith("PK").contains("page-1/index.md").contains("banyan.json");
    admin.get("spaces/" + space + "/export?format=word").expect(422);
  }

  @Test
  void peopleWithoutScriptsImportAndFindItAgain() {
    var shown =
        admin.submit("/s/" + space + "/import", "begin", Map.of(), "two.zip", Archives.pages(2));
    var address = shown.expect(303).header("Location").orElseThrow();
    ended("jobs/" + address.replaceFirst(".*job=", ""));
    assertThat(admin.page(address).expect(200).body()).contains("two.zip").contains("page-1.md");
    assertThat(admin.page("/s/" + space + "/import").body())
        .contains(address.replaceFirst(".*\\?", "?"));
  }

  @Test
  void aDiskThatTakesNoArchiveIsSaidAndNoJobIsBegun() {
    var archive = Archives.pages(2);
    try (var blocked = new BlockedFolder(banyan.data().resolve("files/imports"))) {
      var refused = upload(admin, space, archive).expect(507);
      assertThat(refused.json().getString("type"))
          .isEqualTo("urn:banyan:problem:insufficient-storage");
      var screen = "/s/" + space + "/import";
      var shown = admin.submit(screen, "begin", Map.of(), "two.zip", archive).expect(507);
      assertThat(shown.body()).contains("Nothing half is left behind").contains("name=\"begin\"");
    }
    assertThat(admin.page("/s/" + space + "/import").body()).doesNotContain("?job=");
  }

  @Test
  void aRefusalIsSaidInTheLanguageOfTheScreenAndInEnglishToPrograms() {
    var title = "# " + "long ".repeat(60);
    var archive = Archives.of(writer -> writer.add("title.md", title.getBytes()));
    var location = begin(admin, archive, Map.of());
    var problem = ended(location).getJsonArray("problems").getJsonObject(0);
    assertThat(problem.getString("code")).isEqualTo("title-length");
    assertThat(problem.getString("message")).contains("A title has 1 to 200 characters.");
    var screen = "/s/" + space + "/import?job=" + location.replaceFirst(".*/", "");
    assertThat(admin.page(screen + "&lang=fr").expect(200).body())
        .contains("Un titre compte de 1 à 200 caractères")
        .doesNotContain("A title has");
    assertThat(admin.get(location).json().getJsonArray("problems").getJsonObject(0))
        .isEqualTo(problem);
  }

  @Test
  void recentChangesTellOfAnImportInOneLineThatLeadsToItsPages() {
    ended(begin(admin, Archives.pages(30), Map.of()));
    for (String list : List.of("/s/" + space + "/recent", "/recent?space=" + space)) {
      var shown = banyan.guest().page(list).expect(200).body();
      assertThat(shown).contains("31 pages imported").doesNotContain("/w/" + space + "/page-7\"");
      var each = Jsoup.parse(shown).select("a.what").attr("href");
      assertThat(banyan.guest().page(each).expect(200).body())
          .contains("/w/" + space + "/page-7\"")
          .contains("/w/" + space + "/page-29\"");
    }
    var recent = "recent?limit=100&space=" + space;
    assertThat(admin.get(recent).json().getJsonArray("items")).hasSize(31);
    assertThat(admin.get(recent + "&imports=false").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void whoBeganAnImportStopsItOnItsScreen() {
    var job = begin(admin, Archives.pages(2_000), Map.of());
    var screen = "/s/" + space + "/import?job=" + job.replaceFirst(".*/", "");
    admin.submit(screen, "cancel", Map.of()).expect(303);
    assertThat(ended(job).getString("state")).isEqualTo("CANCELLED");
    assertThat(admin.page(screen).expect(200).body()).doesNotContain("id=\"cancel\"");
  }

  private void refused(byte[] archive, String code) {
    var problem = upload(admin, space, archive).expect(422).json();
    assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("code")).isEqualTo(code);
  }

  private String begin(Rest caller, byte[] archive, Map<String, String> fields) {
    return new Imports(caller, space).begin(archive, fields);
  }

  private static org.banyan.ear.running.Answer upload(Rest caller, String space, byte[] archive) {
    return new Imports(caller, space).upload(archive, Map.of());
  }

  private static String imports(String space) {
    return "spaces/" + space + "/imports";
  }

  private JsonObject ended(String location) {
    return new Imports(admin, space).ended(location);
  }

  private void await(String location, Predicate<JsonObject> expected) {
    new Imports(admin, space).await(location, expected);
  }

  private int pagesOfRevisionOne() {
    int pages = 0;
    for (var cursor = ""; cursor != null; ) {
      var list = admin.get("spaces/" + space + "/pages?limit=200" + cursor).expect(200).json();
      for (var line : list.getJsonArray("items").getValuesAs(JsonObject.class)) {
        pages += line.getInt("revision", 1) == 1 ? 1 : 0;
      }
      cursor = list.isNull("next") ? null : "&cursor=" + list.getString("next");
    }
    return pages;
  }

  private String token(String scope) {
    var wanted =
        Json.createObjectBuilder()
            .add("name", scope)
            .add("scopes", Json.createArrayBuilder().add(scope))
            .add("expiresAt", "2099-01-01T00:00:00Z")
            .build();
    return admin.post("tokens", wanted).expect(201).json().getString("token");
  }
}
