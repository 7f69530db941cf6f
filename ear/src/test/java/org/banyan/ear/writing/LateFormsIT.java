package org.banyan.ear.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.banyan.ear.browser.BrowserWindow;
import org.banyan.ear.browser.Browsers;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that were open when the sign-in ended keep what was typed, and go on after signing in. */
@OnEmbedded
class LateFormsIT {

  @RegisterExtension final Browsers browsers = new Browsers();

  private final RunningBanyan banyan;

  LateFormsIT(RunningBanyan banyan) {
    this.banyan = banyan;
    Village.of(banyan);
  }

  @ParameterizedTest
  @CsvSource({
    "villager, /s/village/settings, description, keep, /s/village",
    "villager, /w/village/rope/info, labels, change, /w/village/rope",
    "villager, /settings, headline, change, /u/villager",
    "admin, /admin/axes/themes/groundwater, name-fr, keep, /themes/groundwater?lang=fr",
    "admin, /spaces/new, title, make, /spaces"
  })
  void goOnAfterSigningIn(String who, String form, String field, String button, String shown) {
    var window = signedIn(who);
    var page = window.page();
    var typed = "late words " + Integer.toHexString(form.hashCode());
    window.open(form);
    page.locator("main [name='" + field + "']").fill(typed);
    page.context().clearCookies();
    window.press("#" + button);
    org.assertj.core.api.Assertions.assertThat(window.takeTroubles())
        .allMatch(trouble -> trouble.contains("status of 401"));
    page.locator("#signInHandle").fill(who);
    page.locator("#signInPassword").fill(password(who));
    window.press("main form:has(#signInHandle) .button.first");
    window.open(shown);
    assertThat(page.locator("main")).containsText(typed);
  }

  private BrowserWindow signedIn(String who) {
    return browsers.window(banyan.address()).signIn(who, password(who));
  }

  private static String password(String who) {
    return who.equals("admin") ? RunningBanyan.ADMIN_PASSWORD : Newcomer.PASSWORD;
  }
}
