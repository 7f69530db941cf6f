package org.banyan.ear.screen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@OnEmbedded
class TrailIT {

  private static final String SPACE = "trails";

  private final RunningBanyan banyan;

  TrailIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void aSpaceAndThePageOfItsNameAreNamedOnce() {
    Rest admin = banyan.admin();
    admin.post("spaces", Village.space(SPACE, "GROUP", "Trails", "PUBLIC").build()).expect(201);
    below(null, "home", "Trails");
    below("home", "hills", "Hills");
    below("hills", "summit", "The summit");
    assertThat(trail("hills")).containsExactly("Trails");
    assertThat(trail("summit")).containsExactly("Trails", "Hills");
  }

  private void below(String parent, String slug, String title) {
    var page = Json.createObjectBuilder().add("title", title).add("slug", slug).add("body", title);
    if (parent != null) {
      page.add("parent", parent);
    }
    banyan.admin().post("spaces/" + SPACE + "/pages", page.build()).expect(201);
  }

  private List<String> trail(String slug) {
    String html = banyan.guest().page("/w/" + SPACE + "/" + slug).expect(200).body();
    return Jsoup.parse(html).select("nav.trail li").eachText();
  }
}
