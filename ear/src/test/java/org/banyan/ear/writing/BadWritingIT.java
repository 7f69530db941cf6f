package org.banyan.ear.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.banyan.ear.browser.Browsers;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEmbedded
class BadWritingIT {

  private static final int TOO_LONG = 300_000;

  @RegisterExtension final Browsers browsers = new Browsers();

  private final RunningBanyan banyan;

  BadWritingIT(RunningBanyan banyan) {
    this.banyan = banyan;
    Village.of(banyan);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10_000})
  void aTitleOfTheWrongLengthIsNamedAndTheTextKept(int length) {
    var title = "t".repeat(length);
    var desk = desk().begin("", "A good text.").force("title", title).save();
    assertThat(desk.window().page().locator(".field.title .wrong")).isVisible();
    desk.expectKept(title, "A good text.").expectStatus(422);
  }

  @ParameterizedTest
  @CsvSource({"edit, 422", "history, 422", "well, 409", "Not a slug!, 422"})
  void anAddressThatCannotBeIsNamedAndTheTextKept(String slug, int status) {
    var desk = desk().begin("Good title", "A good text.");
    desk.window().page().locator("details.help summary").last().click();
    desk.type("slug", slug).save();
    assertThat(desk.window().page().locator("#problems")).isVisible();
    desk.expectKept("Good title", "A good text.").expectStatus(status);
    assertThat(desk.field("slug")).hasValue(slug);
  }

  @Test
  void aTitleCalledLikeADeedMakesAPageBesideIt() {
    desk().begin("History", "Of the village.").save().expectPage("history-page", "Of the village.");
  }

  @Test
  void aBodyOverTheLimitIsNamedAndKept() {
    var body = "word ".repeat(TOO_LONG / 5);
    var desk = desk().begin("Long", body).save();
    assertThat(desk.window().page().locator("#problems")).isVisible();
    desk.expectKept("Long", body).expectStatus(422);
  }

  @Test
  void aFormOverEveryLimitIsAnsweredByAScreenAndTheBrowserStillHasTheText() {
    var desk = desk().begin("Endless", "word ".repeat(1_000_000)).save();
    assertThat(desk.window().page().locator("h1")).hasText("That was more than one form may carry");
    desk.expectStatus(413);
    desk.window().expectAccessible();
    desk.window().page().goBack();
    desk.expectKept("Endless", "word ".repeat(1_000_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "[", "*", "- ", "![", "**a", "`"})
  void hostileNestingIsSavedAndShown(String piece) {
    var slug = "nest-" + Integer.toHexString(piece.hashCode());
    var desk = desk().begin(slug, piece.repeat(5_000)).save();
    desk.expectPage(slug);
  }

  @Test
  void tablesNestedInQuotesAreSavedAndShown() {
    var row = "> ".repeat(200) + "|a".repeat(2_000) + "|\n";
    var desk = desk().begin("Wide table", row + row.replace("a", "-") + row).save();
    desk.expectPage("wide-table");
  }

  private Desk desk() {
    return Desk.at(browsers.window(banyan.address()));
  }
}
