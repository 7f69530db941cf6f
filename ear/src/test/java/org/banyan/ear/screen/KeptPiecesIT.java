package org.banyan.ear.screen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pieces of screens are kept for everybody, and everybody sees their own screen all the same. */
@OnEmbedded
class KeptPiecesIT {

  private static final String WELL = "/w/village/well";
  private static int count;

  private final RunningBanyan banyan;

  KeptPiecesIT(RunningBanyan banyan) {
    this.banyan = banyan;
    Village.of(banyan);
  }

  @Test
  void whoReadsAfterSomebodyElseSeesTheirOwnScreen() {
    Rest first = Newcomer.join(banyan, "piecer" + ++count, "Pia Piecer").signedIn();
    Rest second = Newcomer.join(banyan, "keeper" + count, "Kim Keeper").signedIn();
    for (int round = 0; round < 2; round++) {
      assertThat(whoami(first)).contains("Pia Piecer").doesNotContain("/admin");
      assertThat(whoami(second)).contains("Kim Keeper").doesNotContain("/admin");
      assertThat(whoami(banyan.admin())).contains("/admin").doesNotContain("Kim", "Pia");
      assertThat(whoami(banyan.guest())).contains("/join").doesNotContain("Kim", "Pia");
    }
    assertThat(seal(first)).isNotEqualTo(seal(second));
  }

  @Test
  void whatOneGaveIsNotShownToOthersAsTheirOwn() {
    Rest rater = Newcomer.join(banyan, "rater" + ++count, "Rae Rater").signedIn();
    Rest other = Newcomer.join(banyan, "unrated" + count, "Una Unrated").signedIn();
    rater.put("spaces/village/pages/well/rating", stars(5)).expect(200);
    for (int round = 0; round < 2; round++) {
      assertThat(screen(rater).select("form.rate")).isEmpty();
      assertThat(screen(other).select("form.rate")).hasSize(1);
      assertThat(screen(banyan.guest()).select("form.rate")).isEmpty();
    }
    rater.delete("spaces/village/pages/well/rating").expect(204);
  }

  private static JsonObject stars(int stars) {
    return Json.createObjectBuilder().add("stars", stars).build();
  }

  @Test
  void eachLanguageHasItsOwnPieces() {
    Rest reader = Newcomer.join(banyan, "tongues" + ++count, "Tove Tongues").signedIn();
    for (int round = 0; round < 2; round++) {
      assertThat(reader.page(WELL + "?lang=fr").expect(200).body())
          .contains("Modifications récentes");
      assertThat(reader.page(WELL + "?lang=en").expect(200).body()).contains("Recent changes");
    }
  }

  @Test
  void whatIsChangedBesideATextShowsAtOnce() {
    Rest reader = Newcomer.join(banyan, "beside" + ++count, "Bo Beside").signedIn();
    Rest writer = banyan.admin();
    String slug = "beside-" + count;
    Village.createPage(writer, "village", slug, "Beside", "A text.");
    assertThat(reader.page("/w/village/" + slug).expect(200).body()).doesNotContain("sidelong");
    var labels =
        Json.createObjectBuilder().add("labels", Json.createArrayBuilder().add("sidelong"));
    writer.patch("spaces/village/pages/" + slug, labels.build()).expect(200);
    assertThat(reader.page("/w/village/" + slug).expect(200).body()).contains("sidelong");
  }

  private static String whoami(Rest reader) {
    return screen(reader).select(".site-head .whoami, .site-head .enter").html();
  }

  private static String seal(Rest reader) {
    return screen(reader).select("#out input[name=seal]").attr("value");
  }

  private static Document screen(Rest reader) {
    return Jsoup.parse(reader.page(WELL).expect(200).body());
  }
}
