package org.banyan.ear.library;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.BlockedFolder;
import org.banyan.ear.running.MultipartForm;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are handed out so that no browser takes them for pages, and only to whoever may. */
@OnEmbedded
class FileIT {

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private static final byte[] PAGE = "<html><script>alert(1)</script></html>".getBytes();

  private static int count;

  private final RunningBanyan banyan;
  private final Rest admin;
  private final String space = "shelf-" + ++count;

  FileIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.admin = banyan.admin();
  }

  @BeforeEach
  void aSpaceWithAPage() {
    admin.post("spaces", Village.space(space, "GROUP", "A shelf", "PUBLIC").build()).expect(201);
    Village.createPage(admin, space, "board", "The board", "![A dot](dot.png) [s](s.svg)");
  }

  @Test
  void aSafePictureIsShownAndAllElseIsHandedOver() {
    Answer dot = banyan.guest().page(url(attach("dot.png", PNG))).expect(200);
    assertThat(dot.header("Content-Type")).contains("image/png");
    assertThat(dot.header("Content-Disposition").orElse("")).startsWith("inline");
    for (String name : List.of("page.html", "dot.jpg.png", "s.svg")) {
      Answer sent = banyan.guest().page(url(attach(name, PAGE))).expect(200);
      assertThat(sent.header("Content-Disposition").orElse("")).startsWith("attachment");
      assertThat(sent.header("Content-Type").orElse("")).doesNotContain("html");
      assertThat(sent.header("X-Content-Type-Options")).contains("nosniff");
      assertThat(sent.header("Content-Security-Policy").orElse("")).contains("sandbox");
    }
  }

  @Test
  void aTextShowsItsPictureAndTheFileKnowsWhere() {
    JsonObject dot = attach("dot.png", PNG);
    assertThat(banyan.guest().page("/w/" + space + "/board").body())
        .contains("<img src=\"" + url(dot) + "\" alt=\"A dot\"");
    assertThat(admin.get("files/" + dot.getString("id")).json().getJsonArray("usedOn")).hasSize(1);
  }

  @Test
  void anOlderVersionStaysAndAnOldNameLeadsOn() {
    JsonObject first = attach("plan.txt", "one".getBytes());
    String id = first.getString("id");
    admin.attach(space, "other.txt", "two".getBytes(), Map.of("replaces", id)).expect(201);
    var renamed = Json.createObjectBuilder().add("name", "final.txt").build();
    JsonObject now = admin.patch("files/" + id, renamed).expect(200).json();
    assertThat(now.getInt("version")).isEqualTo(2);
    Rest guest = banyan.guest();
    assertThat(guest.page(url(now)).body()).isEqualTo("two");
    assertThat(guest.page(url(now) + "?v=1").body()).isEqualTo("one");
    guest.page(url(now) + "?v=3").expect(404);
    assertThat(guest.page(url(first)).expect(301).header("Location")).contains(url(now));
  }

  @Test
  void whoHasTheBytesIsToldSoAndAStretchIsEnough() {
    String path = url(attach("digits.txt", "0123456789".getBytes()));
    Answer whole = banyan.guest().page(path).expect(200);
    String tag = whole.header("ETag").orElseThrow();
    banyan.guest().page(path, Map.of("If-None-Match", tag)).expect(304);
    Answer stretch = banyan.guest().page(path, Map.of("Range", "bytes=2-4")).expect(206);
    assertThat(stretch.body()).isEqualTo("234");
    assertThat(stretch.header("Content-Range")).contains("bytes 2-4/10");
    assertThat(banyan.guest().page(path, Map.of("Range", "bytes=-1")).body()).isEqualTo("9");
    banyan.guest().page(path, Map.of("Range", "bytes=10-")).expect(416);
  }

  @Test
  void theWrongPersonIsRefused() {
    String id = attach("plan.txt", "one".getBytes()).getString("id");
    var words = Json.createObjectBuilder().add("name", "mine.txt").build();
    Rest newcomer = Newcomer.join(banyan, "filer" + count, "Fil Er").signedIn();
    newcomer.patch("files/" + id, words).expect(403);
    newcomer.delete("files/" + id).expect(403);
    newcomer.attach(space, "a.txt", "x".getBytes(), Map.of()).expect(403);
    for (int i = 0; i < 5; i++) {
      newcomer.attach(space, i + ".png", PNG, Map.of()).expect(201);
    }
    assertThat(newcomer.attach(space, "6.png", PNG, Map.of()).expect(429).header("Retry-After"))
        .isPresent();
    banyan.guest().attach(space, "a.png", PNG, Map.of()).expect(401);
    banyan.guest().delete("files/" + id).expect(401);
  }

  @Test
  void aFileTooLargeIsRefusedInWords() {
    Answer refused = admin.attach(space, "large.bin", new byte[102_000_000], Map.of()).expect(413);
    assertThat(refused.json().getString("type")).isEqualTo("urn:banyan:problem:file-too-large");
  }

  @Test
  void aDiskThatTakesNothingIsSaidAndNothingIsKept() {
    try (var blocked = new BlockedFolder(banyan.data().resolve("files/aside"))) {
      Answer refused = admin.attach(space, "a.txt", "x".getBytes(), Map.of()).expect(507);
      assertThat(refused.json().getString("type"))
          .isEqualTo("urn:banyan:problem:insufficient-storage");
      String back =
          admin.press("/files", form(admin.seal()), "a.txt", PNG).header("Location").orElse("");
      assertThat(admin.page(back).body()).contains("Nothing half is left behind");
    }
    assertThat(admin.get("spaces/" + space + "/files").json().getJsonArray("items")).isEmpty();
    admin.attach(space, "a.txt", "x".getBytes(), Map.of()).expect(201);
  }

  @Test
  void aPlainFormAttachesAndSaysWhyNot() {
    var form = form(admin.seal());
    Answer taken = admin.press("/files", form, "form.txt", "x".getBytes()).expect(303);
    assertThat(taken.header("Location")).contains("/s/" + space + "/library");
    String again = admin.press("/files", form, "form.txt", "y".getBytes()).header("Location").get();
    assertThat(admin.page(again).expect(200).body()).contains("Another file here has this name");
    String late = admin.press("/files", form("x"), "z.txt", PNG).header("Location").orElse("");
    assertThat(late).endsWith("?refused=late");
    assertThat(banyan.guest().press("/files", form("guest"), "z.txt", PNG).header("Location"))
        .hasValueSatisfying(path -> assertThat(path).startsWith("/login"));
  }

  @Test
  void aVersionOfAnotherTypeIsRefusedInWordsAndThePictureStays() {
    JsonObject dot = attach("dot.png", PNG);
    var replacing = Map.of("replaces", dot.getString("id"));
    var problem = admin.attach(space, "dot.md", "# Dot".getBytes(), replacing).expect(422).json();
    var wrong = problem.getJsonArray("errors").getJsonObject(0);
    assertThat(wrong.getString("field")).isEqualTo("file");
    assertThat(wrong.getString("code")).isEqualTo("file-type-other");
    assertThat(wrong.getString("message")).contains("image/png");
    var form = form(admin.seal()).field("replaces", dot.getString("id"));
    var back = admin.press("/files", form, "dot.md", "# Dot".getBytes()).expect(303);
    assertThat(admin.page(back.header("Location").orElseThrow()).expect(200).body())
        .contains("A new version has to be of the same type");
    assertThat(admin.get("files/" + dot.getString("id")).json().getInt("version")).isEqualTo(1);
    assertThat(banyan.guest().page(url(dot)).expect(200).header("Content-Type"))
        .contains("image/png");
  }

  @Test
  void whatAPrivateSpaceHandsOutIsKeptNowhere() {
    admin
        .post("spaces", Village.space(space + "-own", "GROUP", "Own", "PRIVATE").build())
        .expect(201);
    JsonObject file = admin.attach(space + "-own", "a.png", PNG, Map.of()).expect(201).json();
    assertThat(admin.page(url(file)).expect(200).header("Cache-Control"))
        .contains("private, no-store");
    banyan.guest().page(url(file)).expect(404);
    banyan.guest().get("files/" + file.getString("id")).expect(404);
  }

  private MultipartForm form(String seal) {
    return new MultipartForm().field("seal", seal).field("space", space);
  }

  private JsonObject attach(String name, byte[] content) {
    return admin.attach(space, name, content, Map.of("page", "board")).expect(201).json();
  }

  private static String url(JsonObject file) {
    return file.getString("url");
  }
}
