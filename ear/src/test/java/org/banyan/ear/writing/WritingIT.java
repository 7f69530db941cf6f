package org.banyan.ear.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.banyan.ear.browser.Browsers;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEmbedded
class WritingIT {

  @RegisterExtension final Browsers browsers = new Browsers();

  private final RunningBanyan banyan;

  WritingIT(RunningBanyan banyan) {
    this.banyan = banyan;
    Village.of(banyan);
  }

  @Test
  void aPageIsBegunLookedAtChangedComparedAndRestored() {
    var desk = Desk.at(browsers.window(banyan.address()));
    desk.begin("The mill", "It *grinds* corn.").look();
    assertThat(desk.window().page().locator(".preview em")).hasText("grinds");
    desk.save().expectPage("the-mill", "It grinds corn.");
    desk.edit("the-mill").type("body", "It *grinds* barley.").type("summary", "other grain").save();
    desk.expectPage("the-mill", "It grinds barley.");
    var page = desk.window().page();
    desk.window().open("/w/village/the-mill/history");
    assertThat(page.locator("main")).containsText("other grain");
    desk.window().open("/w/village/the-mill/diff?from=1&to=2&view=inline");
    assertThat(page.locator("main del").filter(having("corn"))).not().hasCount(0);
    assertThat(page.locator("main ins").filter(having("barley"))).not().hasCount(0);
    desk.window().open("/w/village/the-mill/diff?from=1&to=2&view=rendered");
    assertThat(page.locator(".both del").filter(having("corn"))).hasCount(1);
    assertThat(page.locator(".both ins").filter(having("barley"))).hasCount(1);
    desk.window().expectAccessible();
    desk.window().open("/w/village/the-mill/restore?rev=1");
    page.locator("main form input[type=submit]").click();
    desk.expectPage("the-mill", "It grinds corn.");
  }

  @Test
  void changesAtDifferentPlacesMeetInTheText() {
    var first = Desk.at(browsers.window(banyan.address()));
    var second = Desk.at(browsers.window(banyan.address()));
    first.begin("The oven", "Flour.\n\nWater.\n\nSalt.\n").save().expectPage("the-oven");
    first.edit("the-oven");
    second.edit("the-oven");
    first.type("body", "Rye flour.\n\nWater.\n\nSalt.\n").save().expectPage("the-oven");
    second.type("body", "Flour.\n\nWater.\n\nSea salt.\n").save();
    second.expectPage("the-oven", "Rye flour.", "Sea salt.", "Others had saved meanwhile");
  }

  @Test
  void changesAtOnePlaceAreSettledWithAllThreeTextsInSight() {
    var first = Desk.at(browsers.window(banyan.address()));
    var second = Desk.at(browsers.window(banyan.address()));
    collide(first, second, "The barn");
    second.window().expectAccessible();
    settle(second, "the-barn");
  }

  @Test
  void withoutScriptsOneSignsInWritesAndSettles() {
    var first = Desk.at(browsers.withoutScripts(banyan.address()));
    var second = Desk.at(browsers.withoutScripts(banyan.address()));
    collide(first, second, "The plough");
    settle(second, "the-plough");
  }

  @Test
  void whatWasWrittenWhenTheSessionEndedIsSavedOnceSignedInAgain() {
    var desk = Desk.at(browsers.window(banyan.address()));
    desk.begin("The bridge", "Two arches.").save().expectPage("the-bridge");
    desk.edit("the-bridge").type("body", "Three arches.");
    var villager = Village.of(banyan).villager();
    villager.signedIn().submit("/settings/sessions", "others", Map.of()).expect(303);
    desk.save().expectKept("The bridge", "Three arches.").expectStatus(401);
    desk.type("signInHandle", "villager");
    desk.type("signInPassword", Newcomer.PASSWORD).save();
    desk.expectPage("the-bridge", "Three arches.");
  }

  @Test
  void aGuestWhoWroteIsAskedToSignInWithoutLosingAWord() {
    var desk = Desk.at(browsers.window(banyan.address()));
    desk.begin("The ferry", "It crosses.");
    desk.window().page().context().clearCookies();
    desk.save().expectKept("The ferry", "It crosses.").expectStatus(401);
    desk.type("signInHandle", "villager").type("signInPassword", "not the password").save();
    desk.expectKept("The ferry", "It crosses.").expectStatus(401);
    desk.type("signInHandle", "villager");
    desk.type("signInPassword", Newcomer.PASSWORD).save();
    desk.expectPage("the-ferry", "It crosses.");
  }

  private static void collide(Desk first, Desk second, String title) {
    var slug = title.toLowerCase().replace(' ', '-');
    first.begin(title, "Made of wood.").save().expectPage(slug);
    first.edit(slug);
    second.edit(slug);
    first.type("body", "Made of stone.").save().expectPage(slug);
    second.type("body", "Made of straw.").type("summary", "straw").save().expectStatus(409);
  }

  private static void settle(Desk desk, String slug) {
    Page page = desk.window().page();
    for (String text : new String[] {"wood", "stone", "straw"}) {
      assertThat(page.locator(".three pre").filter(having(text))).hasCount(1);
    }
    assertThat(desk.field("body")).hasValue("Made of straw.");
    assertThat(desk.field("summary")).hasValue("straw");
    desk.type("body", "Made of stone and straw.").save();
    desk.expectPage(slug, "Made of stone and straw.");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
