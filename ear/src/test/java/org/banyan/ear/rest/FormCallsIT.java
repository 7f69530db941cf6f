package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;
import static org.banyan.ear.rest.Callers.save;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call must look like, and how one that does not is refused. */
@OnEmbedded
class FormCallsIT {

  private static int count;

  private final RunningBanyan banyan;
  private final String space = "form-" + ++count;
  private final String pages = "spaces/" + space + "/pages";
  private Rest author;

  FormCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeASpace() {
    author = banyan.admin();
    Callers.space(author, space, "PUBLIC");
    Callers.page(author, space, "start", "text");
  }

  @Test
  void whoHasTheAnswerIsToldThatItStands() {
    String tag = author.get(pages + "/start").expect(200).header("ETag").orElseThrow();
    author.send("GET", pages + "/start", null, Map.of("If-None-Match", tag)).expect(304);
    author.patch(pages + "/start", json("{'labels':['new']}")).expect(200);
    author.send("GET", pages + "/start", null, Map.of("If-None-Match", tag)).expect(200);
  }

  @Test
  void aDeedOnSomethingElseThanWasReadIsRefused() {
    var stale = Map.of("If-Match", "\"stale\"");
    author.send("PUT", pages + "/start", save("x", 1), stale).expect(412);
    author.send("PATCH", pages + "/start", json("{'labels':['x']}"), stale).expect(412);
    author.send("DELETE", pages + "/start", null, stale).expect(412);
    author.send("PATCH", "spaces/" + space, json("{'title':'x'}"), stale).expect(412);
    String tag = author.get(pages + "/start").header("ETag").orElseThrow();
    author.send("PUT", pages + "/start", save("x", 1), Map.of("If-Match", tag)).expect(200);
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    JsonObject refused =
        author
            .patch(
                pages + "/start", json("{'kind':'NEWZ','labels':'one','reviewIntervalDays':'9'}"))
            .expect(422)
            .json();
    assertThat(refused.getString("type")).isEqualTo("urn:banyan:problem:invalid");
    assertThat(refused.getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field"))
        .containsExactly("labels", "kind", "reviewIntervalDays");
  }

  @ParameterizedTest
  @CsvSource({"'',422", "Edit,201", "Start,201"})
  void titlesMakeAddresses(String title, int status) {
    author.post(pages, json("{'title':'" + title + "','body':'x'}")).expect(status);
  }

  @ParameterizedTest
  @CsvSource({"start,409", "edit,422", "Not A Slug,422", "-a,422"})
  void givenSlugsMustBeFreeAndRight(String slug, int status) {
    author.post(pages, json("{'title':'T','slug':'" + slug + "','body':'x'}")).expect(status);
  }

  @Test
  void aPageTooLargeIsRefusedByItsFieldAndACallTooLargeAltogether() {
    Answer large = author.put(pages + "/start", save("x".repeat(300_000), 1)).expect(422);
    assertThat(large.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("body");
    for (int size : new int[] {3_100_000, 6_000_000}) {
      Answer refused = author.put(pages + "/start", save("x".repeat(size), 1)).expect(413);
      assertThat(refused.header("Content-Type")).contains("application/problem+json");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=0", "limit=201", "limit=x", "cursor=?", "kind=X", "updatedSince=now"})
  void aQueryThatIsWrongIsRefused(String query) {
    author.get(pages + "?" + query).expect(422);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"title\":',application/json,400",
    "[1],application/json,400",
    "'',application/json,400",
    "{},text/plain,415"
  })
  void aBodyThatCannotBeReadIsRefused(String body, String type, int status) throws Exception {
    var answer = send(body.getBytes(StandardCharsets.UTF_8), type, "application/json");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void brokenUtf8IsRefused() throws Exception {
    byte[] body = "{\"handle\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(send(body, "application/json", "application/json").statusCode()).isEqualTo(400);
  }

  @Test
  void onlyJsonIsAnswered() throws Exception {
    assertThat(send("{}".getBytes(), "application/json", "text/csv").statusCode()).isEqualTo(406);
  }

  @Test
  void aDeedThatIsNotThereIsRefusedWithThoseThatAre() {
    Answer refused = author.put("spaces", json("{}")).expect(405);
    assertThat(refused.header("Allow").orElse("")).contains("GET").contains("POST");
  }

  @Test
  void aCallFromAnotherSiteOrWithoutProofDoesNothing() {
    JsonObject page = Callers.newPage("forged", "x");
    author.send("POST", pages, page, Map.of("X-CSRF-Token", "guessed")).expect(403);
    author.send("POST", pages, page, Map.of("Sec-Fetch-Site", "cross-site")).expect(403);
    author.send("POST", pages, page, Map.of("Origin", "http://evil.example")).expect(403);
    author.get(pages + "/forged").expect(404);
  }

  private HttpResponse<String> send(byte[] body, String type, String accepted)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(banyan.address().resolve("api/v1/session"))
            .header("Content-Type", type)
            .header("Accept", accepted)
            .POST(BodyPublishers.ofByteArray(body));
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
