package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a form asks for a page of the space, its title will do as well as its address. */
@OnEmbedded
class NamedPagesIT {

  private static int count;

  private final String space = "named-" + ++count;
  private final String pages = "spaces/" + space + "/pages";
  private final Rest admin;

  NamedPagesIT(RunningBanyan banyan) {
    admin = banyan.admin();
  }

  @BeforeEach
  void threePages() {
    Callers.space(admin, space, "PUBLIC");
    for (String title : List.of("Old age", "Deep wells", "Rope")) {
      admin.post(pages, Callers.json("{'title':'%s','body':'x'}".formatted(title))).expect(201);
    }
  }

  @Test
  void aParentIsNamedByItsTitleOrItsAddress() {
    admin.submit("/w/" + space + "/rope/info", "change", Map.of("parent", "Old age")).expect(303);
    assertThat(parent()).isEqualTo("old-age");
    admin.submit("/w/" + space + "/rope/move", "move", Map.of("parent", "deep-wells")).expect(303);
    assertThat(parent()).isEqualTo("deep-wells");
    admin.submit("/w/" + space + "/rope/info", "change", Map.of("labels", "knots")).expect(303);
    assertThat(parent()).isEqualTo("deep-wells");
  }

  @Test
  void aParentThatIsNotThereIsRefusedAndStaysInTheForm() {
    Answer refused =
        admin.submit("/w/" + space + "/rope/info", "change", Map.of("parent", "No such page"));
    assertThat(refused.status()).isEqualTo(422);
    var field = Jsoup.parse(refused.body()).getElementById("parent");
    assertThat(field.val()).isEqualTo("No such page");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void aSpaceOpensWithAPageNamedByItsTitle() {
    admin
        .submit("/s/" + space + "/settings", "keep", Map.of("frontPage", "Deep wells"))
        .expect(303);
    assertThat(admin.get("spaces/" + space).expect(200).json().getString("frontPage"))
        .isEqualTo("deep-wells");
  }

  @Test
  void thePagesOfASmallSpaceAreOffered() {
    var form = Jsoup.parse(admin.page("/w/" + space + "/rope/info").expect(200).body());
    assertThat(form.getElementById("parent").attr("list")).isEqualTo("pages");
    assertThat(form.select("datalist#pages option").eachAttr("value"))
        .contains("deep-wells", "old-age");
  }

  private String parent() {
    return admin.get(pages + "/rope").expect(200).json().getString("parent", "");
  }
}
