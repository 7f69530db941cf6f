package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.banyan.ear.rest.Callers.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Patience;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RatingCallsIT {

  private static int count;

  private final RunningBanyan banyan;
  private final String space = "rated-" + ++count;
  private final String word = "ratedword" + count;
  private final String page = "spaces/" + space + "/pages/start";
  private final String rating = page + "/rating";
  private Rest admin;
  private Rest reader;
  private Rest other;

  RatingCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeAPage() {
    admin = banyan.admin();
    reader = Callers.person(banyan, "rater", 0);
    other = Callers.person(banyan, "other-rater", 0);
    Callers.space(admin, space, "PUBLIC");
    Callers.page(admin, space, "start", "On " + word + " and two more words");
  }

  @Test
  void aRatingIsGivenChangedAndTakenBack() {
    assertThat(shown(banyan.guest())).isEqualTo(json("{'mean':null,'count':0}"));
    JsonObject given = rate(reader, "{'stars':2,'missing':'A rope'}").expect(200).json();
    assertThat(given.getInt("count")).isEqualTo(1);
    assertThat(given.getJsonObject("own").getString("missing")).isEqualTo("A rope");
    assertThat(given.getJsonObject("own").getInt("stars")).isEqualTo(2);
    double low = mean();
    rate(reader, "{'stars':5}").expect(200);
    assertThat(mean()).isGreaterThan(low);
    assertThat(reader.get(rating).expect(200).json().getJsonObject("own").get("missing"))
        .isEqualTo(JsonValue.NULL);
    rate(other, "{'stars':4}").expect(200);
    assertThat(shown(banyan.guest()).getInt("count")).isEqualTo(2);
    reader.delete(rating).expect(204);
    other.delete(rating).expect(204);
    other.delete(rating).expect(204);
    assertThat(shown(banyan.guest())).isEqualTo(json("{'mean':null,'count':0}"));
  }

  /** Whatever the mean of the site is at the moment, both pages lean towards the same. */
  @Test
  void theMeanIsBayesian() {
    Callers.page(admin, space, "second", "x");
    rate(reader, "{'stars':5}").expect(200);
    reader.put("spaces/" + space + "/pages/second/rating", json("{'stars':1}")).expect(200);
    double one = mean();
    double second =
        banyan
            .guest()
            .get("spaces/" + space + "/pages/second")
            .expect(200)
            .json()
            .getJsonObject("rating")
            .getJsonNumber("mean")
            .doubleValue();
    assertThat(one - second).isCloseTo(4 / 11.0, within(1e-9));
  }

  @Test
  void theTagOfThePageChangesWithItsRating() {
    String before = admin.get(page).expect(200).header("ETag").orElseThrow();
    rate(reader, "{'stars':5}").expect(200);
    Answer after = admin.send("GET", page, null, Map.of("If-None-Match", before)).expect(200);
    String tag = after.header("ETag").orElseThrow();
    assertThat(tag).isNotEqualTo(before);
    admin.send("GET", page, null, Map.of("If-None-Match", tag)).expect(304);
    admin.send("PATCH", page, json("{'labels':['x']}"), Map.of("If-Match", before)).expect(412);
  }

  @Test
  void badInputAndTheWrongPersonAreRefused() {
    for (String bad :
        List.of(
            "{}",
            "{'stars':0}",
            "{'stars':6}",
            "{'stars':'5'}",
            "{'stars':2.5}",
            "{'stars':null}",
            "{'stars':1,'missing':'" + "x".repeat(1001) + "'}",
            "{'stars':1,'missing':7}")) {
      rate(reader, bad).expect(422);
    }
    rate(banyan.guest(), "{'stars':5}").expect(401);
    banyan.guest().delete(rating).expect(401);
    reader.put("spaces/" + space + "/pages/nowhere/rating", json("{'stars':5}")).expect(404);
    admin.patch("spaces/" + space, json("{'visibility':'PRIVATE'}")).expect(200);
    for (Rest outsider : List.of(reader, banyan.guest())) {
      Answer hidden = rate(outsider, "{'stars':5}").expect(404);
      String absent = "spaces/nowhere/pages/start/rating";
      assertThat(hidden.body())
          .isEqualTo(outsider.put(absent, json("{'stars':5}")).expect(404).body());
      outsider.get(rating).expect(404);
      outsider.delete(rating).expect(404);
    }
    assertThat(admin.get(rating).expect(200).json().getInt("count")).isZero();
  }

  @Test
  void whatIsMissingIsToldInConfidence() {
    rate(reader, "{'stars':1,'missing':'" + word + " is missing'}").expect(200);
    JsonObject missed = admin.get(rating).expect(200).json();
    assertThat(missed.getJsonArray("missing").getJsonObject(0).getString("person"))
        .isEqualTo("rater");
    assertThat(missed.getJsonArray("missing").getJsonObject(0).getString("missing"))
        .isEqualTo(word + " is missing");
    assertThat(admin.get(rating).header("Cache-Control")).contains("private, no-store");
    for (Rest outsider : List.of(other, banyan.guest())) {
      Answer answer = outsider.get(rating).expect(200);
      assertThat(answer.json().containsKey("missing")).isFalse();
      assertThat(answer.body()).doesNotContain("rater").doesNotContain(word);
      for (String at : List.of("", "/events", "/history")) {
        assertThat(outsider.page("/w/" + space + "/start" + at).expect(200).body())
            .doesNotContain(word + " is missing");
      }
    }
    assertThat(other.page("/w/" + space + "/start/rating").expect(200).body())
        .doesNotContain(word + " is missing");
    assertThat(admin.page("/w/" + space + "/start/rating").expect(200).body())
        .contains(word + " is missing");
    admin.patch(page, json("{'responsible':'other-rater'}")).expect(200);
    assertThat(other.get(rating).expect(200).body()).contains(word + " is missing");
    assertThat(admin.get(rating).expect(200).json().containsKey("missing")).isFalse();
    assertThat(reader.get(rating).expect(200).json().getJsonObject("own").getString("missing"))
        .isEqualTo(word + " is missing");
  }

  /** The first answer is kept; the second must be another one at once. */
  @Test
  void whatGuestsAreShownFollowsAtOnceAndIsNoRecentChange() {
    String screen = "/w/" + space + "/start";
    assertThat(rated(banyan.guest().page(screen))).isEmpty();
    String recent = banyan.guest().get("recent?space=" + space).expect(200).body();
    String feed = entries(banyan.guest().page("/feeds/s/" + space + ".atom").expect(200));
    rate(reader, "{'stars':5}").expect(200);
    assertThat(rated(banyan.guest().page(screen))).hasSize(1);
    assertThat(banyan.guest().get("recent?space=" + space).expect(200).body()).isEqualTo(recent);
    assertThat(entries(banyan.guest().page("/feeds/s/" + space + ".atom"))).isEqualTo(feed);
    reader.delete(rating).expect(204);
    assertThat(rated(banyan.guest().page(screen))).isEmpty();
  }

  @Test
  void searchesAndTheMatrixKnowHowPagesAreRated() {
    for (int i = 0; i < 3; i++) {
      Callers.person(banyan, "rater-" + i, 0).put(rating, json("{'stars':1}")).expect(200);
    }
    String low = "search?q=" + word + "&rating=low";
    String unrated = "search?q=" + word + "&rating=unrated";
    Callers.page(admin, space, "second", word);
    Patience.ofSeconds(20).until(() -> total(unrated) == 1 && total("search?q=" + word) == 2);
    JsonObject found = banyan.guest().get("search?q=" + word + "&sort=RATED").expect(200).json();
    JsonObject first = found.getJsonArray("items").getJsonObject(0);
    assertThat(first.getString("url")).isEqualTo("/w/" + space + "/start");
    assertThat(first.getJsonObject("rating").getInt("count")).isEqualTo(3);
    assertThat(found.getJsonObject("facets").getJsonArray("rating")).isNotEmpty();
    assertThat(total(low) + total("search?q=" + word + "&rating=3")).isEqualTo(1);
    banyan.guest().get("search?q=x&rating=5").expect(422);
    banyan.guest().get("search?q=x&sort=rated").expect(422);
    String screen = banyan.guest().page("/search?q=" + word + "&sort=RATED").expect(200).body();
    assertThat(Jsoup.parse(screen).select(".hits .rated")).hasSize(1);
    String csv = banyan.guest().get("coverage?format=csv").expect(200).body();
    assertThat(csv.lines().findFirst().orElseThrow()).endsWith("state,mean,ratings,rated");
  }

  private int total(String search) {
    return banyan.guest().get(search).expect(200).json().getInt("total");
  }

  private static List<String> rated(Answer screen) {
    return Jsoup.parse(screen.expect(200).body()).select(".rating .rated").eachText();
  }

  private static String entries(Answer feed) {
    return feed.body().replaceAll("(?s)^.*?(<entry|$)", "$1");
  }

  private Answer rate(Rest caller, String body) {
    return caller.put(rating, json(body));
  }

  private JsonObject shown(Rest caller) {
    return caller.get(page).expect(200).json().getJsonObject("rating");
  }

  private double mean() {
    return shown(banyan.guest()).getJsonNumber("mean").doubleValue();
  }
}
