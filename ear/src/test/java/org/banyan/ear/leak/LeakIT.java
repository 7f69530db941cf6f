package org.banyan.ear.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.leak.Secret.MARKER;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.banyan.ear.community.Resources;
import org.banyan.ear.community.Village;
import org.banyan.ear.leak.Hidden.Outsider;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.DatabaseKind;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a server of its own, so that all there is to crawl is what stands here. */
class LeakIT {

  private static RunningBanyan banyan;
  private static Hidden hidden;

  @BeforeAll
  static void hide() {
    banyan = RunningBanyan.start(DatabaseKind.EMBEDDED);
    hidden = Hidden.in(banyan);
  }

  @AfterAll
  static void stop() throws Exception {
    banyan.close();
  }

  @Test
  void membersFindTheMarkerSoThatItCanBeFound() {
    var found = marked(hidden.member().signedIn(), hidden.hiddenDoors());
    assertThat(found)
        .containsKeys("/", "/spaces", "/recent", "/themes/groundwater", "/labels/" + MARKER)
        .containsKeys("/s/" + MARKER, "/w/village/well/links")
        .containsKeys("/search?q=" + MARKER, "/search?q=label:" + MARKER)
        .containsKeys("/search?q=" + MARKER + "&sort=RATED")
        .containsKey("/w/" + MARKER + "/" + MARKER + "/rating")
        .containsKeys("/s/" + MARKER + "/library", "/w/" + MARKER + "/" + MARKER + "/files")
        .containsKey("/files/" + hidden.fileId() + "/" + MARKER + ".txt")
        .hasSizeGreaterThan(20);
  }

  @Test
  void noBrowserKeepsAScreenWithTheMarker() {
    var member = hidden.member().signedIn();
    Crawler.crawl(member, hidden.hiddenDoors().screens())
        .forEach(
            (address, answer) -> {
              if (answer.status() == 200 && Learnt.from(answer).contains(MARKER)) {
                assertThat(answer.header("Cache-Control"))
                    .as(address)
                    .contains("private, no-store");
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void noWayFromPublicPlacesLeadsToTheMarker(Outsider outsider) {
    assertThat(marked(hidden.as(outsider), hidden.publicDoors()).keySet()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noCallOfTheApiTellsTheMarker(Outsider outsider) throws IOException, URISyntaxException {
    var caller = hidden.as(outsider);
    for (var call : hidden.publicDoors().calls()) {
      if (call.method().equals("GET")) {
        var learnt = Learnt.from(caller.get(call.template()));
        assertThat(learnt.contains(MARKER)).as("%s%n%s", call, learnt).isFalse();
      }
    }
  }

  /** The beginning of the marker and a slip in it lead a member to it, and nobody else. */
  @Test
  void noSuggestionAndNoSpellingTellsTheMarker() {
    for (String asked :
        List.of("search/suggestions?q=zqx", "search?q=zqxmaraboo", "search?limit=200")) {
      assertThat(hidden.member().signedIn().get(asked).expect(200).body()).contains(MARKER);
      for (Outsider outsider : Outsider.values()) {
        assertThat(hidden.as(outsider).get(asked).expect(200).body()).doesNotContain(MARKER);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void hiddenScreensAnswerLikeAbsentOnes(Outsider outsider) {
    var visitor = hidden.as(outsider);
    var absent = hidden.absentDoors().screens().iterator();
    var all = new SoftAssertions();
    for (var address : hidden.hiddenDoors().screens()) {
      var found = Learnt.from(visitor.page(address));
      all.assertThat(hidden.asIfAbsent(found))
          .as(address)
          .isEqualTo(Learnt.from(visitor.page(absent.next())));
    }
    all.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void hiddenThingsAnswerCallsLikeAbsentOnes(Outsider outsider)
      throws IOException, URISyntaxException {
    var caller = hidden.as(outsider);
    var absent = hidden.absentDoors().calls().iterator();
    var all = new SoftAssertions();
    for (var call : hidden.hiddenDoors().calls()) {
      var twin = absent.next();
      if (hidden.isNamedIn(call.template())) {
        all.assertThat(hidden.asIfAbsent(answer(caller, call)))
            .as(call.toString())
            .isEqualTo(answer(caller, twin));
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void writingIntoTheHiddenIsRefusedLikeIntoTheAbsent(Outsider outsider) {
    var writer = hidden.as(outsider);
    var toHidden = Learnt.from(write(writer, MARKER));
    assertThat(hidden.asIfAbsent(toHidden)).isEqualTo(Learnt.from(write(writer, Secret.TWIN)));
  }

  @ParameterizedTest
  @EnumSource
  void ratingTheHiddenIsRefusedLikeRatingTheAbsent(Outsider outsider) {
    var rater = hidden.as(outsider);
    var toHidden = Learnt.from(rate(rater, MARKER));
    assertThat(hidden.asIfAbsent(toHidden)).isEqualTo(Learnt.from(rate(rater, Secret.TWIN)));
  }

  @Test
  void thePublicSiteIsTheSameAsBeforeThereWasAnythingPrivate() {
    var all = new SoftAssertions();
    all.assertThat(hidden.after().keySet()).isEqualTo(hidden.before().keySet());
    hidden.before().forEach((at, seen) -> all.assertThat(hidden.after().get(at)).isEqualTo(seen));
    all.assertAll();
  }

  /** Ratings, where they can be found, are told to the member and to nobody else. */
  @Test
  void howTheHiddenIsRatedIsToldToItsReadersAlone() {
    var rating = "spaces/" + MARKER + "/pages/" + MARKER + "/rating";
    assertThat(hidden.member().signedIn().get(rating).expect(200).json().getInt("count"))
        .isEqualTo(2);
    for (Outsider outsider : Outsider.values()) {
      hidden.as(outsider).get(rating).expect(404);
      var low = hidden.as(outsider).get("search?q=" + MARKER + "&rating=low").expect(200);
      assertThat(low.json().getInt("total")).isZero();
    }
    var well = banyan.guest().get("spaces/village/pages/well").expect(200).json();
    // Towards the mean of 5 and 2, whatever is thought of the hidden.
    assertThat(well.getJsonObject("rating").getJsonNumber("mean").doubleValue())
        .isEqualTo((10 * 3.5 + 5) / 11);
  }

  @Test
  void whatWasPublicOnceIsAsGoodAsAbsentWhenItsSpaceCloses() {
    var admin = banyan.admin();
    admin.post("spaces", Village.space("shut", "GROUP", "Shut", "PUBLIC").build()).expect(201);
    Village.createPage(admin, "shut", "door", "The door", "Ajar.");
    var guest = banyan.guest();
    guest.page("/w/shut/door").expect(200);
    var closed = Json.createObjectBuilder().add("visibility", "PRIVATE").build();
    admin.patch("spaces/shut", closed).expect(200);
    assertThat(Learnt.from(guest.page("/w/shut/door")).with("shut", "void"))
        .isEqualTo(Learnt.from(guest.page("/w/void/door")));
  }

  @Test
  void aKeyTakenByAHiddenSpaceIsRefusedInTheWordsForAReservedOne() {
    var admin = banyan.admin();
    var taken = Village.space(MARKER, "GROUP", "Mine", "PUBLIC").build();
    var reserved = Village.space("new", "GROUP", "Mine", "PUBLIC").build();
    assertThat(admin.post("spaces", taken).expect(409).body().replace(MARKER, "new"))
        .isEqualTo(admin.post("spaces", reserved).expect(409).body());
  }

  private static Map<String, Learnt> marked(Rest visitor, Doors doors) {
    Map<String, Learnt> marked = new LinkedHashMap<>();
    Crawler.crawl(visitor, doors.screens())
        .forEach((address, answer) -> marked.put(address, Learnt.from(answer)));
    marked.values().removeIf(learnt -> !learnt.contains(MARKER));
    return marked;
  }

  private static Learnt answer(Rest caller, Resources.Call call) {
    var body = call.method().matches("GET|DELETE") ? null : JsonValue.EMPTY_JSON_OBJECT;
    return Learnt.from(caller.send(call.method(), call.template(), body, Map.of()));
  }

  private static Answer rate(Rest rater, String word) {
    var form = new LinkedHashMap<>(Map.of("jakarta.faces.ViewState", "stateless"));
    form.putAll(Map.of("rating", "rating", "rate", "rate", "stars", "1", "missing", "Mine"));
    form.put("seal", rater.seal());
    return rater.press("/w/" + word + "/" + word + "/rating", form);
  }

  private static Answer write(Rest writer, String word) {
    var form = new LinkedHashMap<>(Map.of("jakarta.faces.ViewState", "stateless"));
    form.putAll(Map.of("writing", "writing", "save", "save", "title", "Mine", "body", "Mine"));
    form.putAll(Map.of("base", "1", "key", "0123456789abcdef0123456789abcdef"));
    form.put("seal", writer.seal());
    return writer.press("/w/" + word + "/" + word + "/edit", form);
  }
}
