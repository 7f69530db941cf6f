package org.banyan.ear.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.banyan.ear.browser.BrowserWindow;
import org.banyan.ear.browser.Browsers;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEmbedded
class RatingScreensIT {

  private static int count;

  @RegisterExtension final Browsers browsers = new Browsers();

  private final RunningBanyan banyan;
  private final Village village;
  private final String slug = "rated-" + ++count;
  private final String page = "/w/village/" + slug;

  RatingScreensIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.village = Village.of(banyan);
  }

  @BeforeEach
  void aPage() {
    Village.createPage(village.villager().signedIn(), "village", slug, "Rated " + count, "It is.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPageIsRatedWithAndWithoutScripts(boolean scripts) {
    Page window = villagersWindow(scripts);
    window.navigate(page);
    Locator missing = window.locator("#missingWords");
    assertThat(missing.isVisible()).isFalse();
    window.getByLabel("4 stars").check();
    assertThat(missing.isVisible()).isFalse();
    window.getByLabel("2 stars").check();
    assertThat(missing.isVisible()).isTrue();
    missing.fill("A rope");
    window.locator("button[name=rate]").click();
    assertThat(window.url()).endsWith(page);
    assertThat(window.locator(".notice.good").isVisible()).isTrue();
    assertThat(window.locator(".rating").textContent()).contains("of 5 stars, one rating");
    window.locator(".rating a", new Page.LocatorOptions().setHasText("Change")).click();
    assertThat(window.getByLabel("2 stars").isChecked()).isTrue();
    assertThat(window.locator("#missingWords").inputValue()).isEqualTo("A rope");
    assertThat(window.locator("#missed").textContent()).contains("A rope", "Vera Villager");
    window.getByLabel("5 stars").check();
    window.locator("#rate").click();
    assertThat(window.locator(".rating").textContent()).contains("5 stars");
    window.navigate(page + "/rating");
    window.locator("#withdraw").click();
    assertThat(window.locator(".rating").textContent()).contains("Nobody has rated");
  }

  @Test
  void starsAreChosenByKeyboardToo() {
    Page window = villagersWindow(true);
    window.navigate(page);
    window.locator(".starring input").first().focus();
    window.keyboard().press("Space");
    window.keyboard().press("ArrowRight");
    window.keyboard().press("ArrowRight");
    assertThat(window.getByLabel("3 stars").isChecked()).isTrue();
    window.keyboard().press("Enter");
    window.locator(".notice.good").waitFor();
    assertThat(window.locator(".rating").textContent()).contains("You gave", "3 stars");
  }

  @Test
  void fewStarsWithoutAWordLeadToTheQuestionWhatIsMissing() {
    Rest villager = village.villager().signedIn();
    var asked = villager.submit(page, "rate", Map.of("stars", "1")).expect(303);
    assertThat(asked.header("Location")).contains(page + "/rating");
    assertThat(villager.page(page + "/rating").expect(200).body())
        .contains("What is missing on this page?");
    var told = Map.of("stars", "1", "missing", "A bucket");
    assertThat(villager.submit(page + "/rating", "rate", told).expect(303).header("Location"))
        .contains(page);
    String rating = "spaces/village/pages/" + slug + "/rating";
    assertThat(villager.get(rating).expect(200).body()).contains("A bucket");
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsLost() {
    Rest villager = village.villager().signedIn();
    var bad = Map.of("stars", "1", "missing", "long ".repeat(300));
    String shown = villager.submit(page, "rate", bad).expect(422).body();
    assertThat(shown).contains("1000 characters");
    assertThat(Jsoup.parse(shown).select("#missingWords").text()).contains("long long");
    assertThat(Jsoup.parse(shown).select("[name=stars][checked]").attr("value")).isEqualTo("1");
    villager.submit(page, "rate", Map.of()).expect(422);
  }

  @Test
  void aFormOfSomebodyElseIsNotTaken() {
    Rest villager = village.villager().signedIn();
    var forged =
        Map.of(
            "rating",
            "rating",
            "rate",
            "rate",
            "stars",
            "5",
            "jakarta.faces.ViewState",
            "stateless",
            "seal",
            "0".repeat(64));
    villager.press(page + "/rating", forged);
    String rating = "spaces/village/pages/" + slug + "/rating";
    assertThat(villager.get(rating).expect(200).json().getInt("count")).isZero();
  }

  @Test
  void guestsAreLedToSignInAndBack() {
    var window = browsers.window(banyan.address());
    window.open(page);
    assertThat(window.page().locator(".starring").count()).isZero();
    window.page().locator(".rating a").click();
    assertThat(window.page().url()).contains("/login?next=");
    window.page().locator("input[name=handle]").fill("villager");
    window.page().locator("input[name=password]").fill(Newcomer.PASSWORD);
    window.page().locator("input[name=password]").press("Enter");
    window.page().waitForURL("**" + page + "/rating");
    assertThat(window.page().locator(".starring").isVisible()).isTrue();
  }

  private Page villagersWindow(boolean scripts) {
    BrowserWindow window =
        scripts ? browsers.window(banyan.address()) : browsers.withoutScripts(banyan.address());
    return window.comeBack("villager", Newcomer.PASSWORD).page();
  }
}
