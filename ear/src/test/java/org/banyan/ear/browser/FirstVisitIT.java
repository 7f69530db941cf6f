package org.banyan.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEmbedded
class FirstVisitIT {

  @RegisterExtension final Browsers browsers = new Browsers();

  private final RunningBanyan banyan;

  FirstVisitIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void aStrangerSeesTheFrontPageWithoutAnyTrouble() {
    var window = browsers.window(banyan.address());
    assertThat(window.open("/")).isEqualTo(200);
    window.expectAccessible();
  }

  @Test
  void aPhoneShowsItWithoutScrollingSideways() {
    var window = browsers.phone(banyan.address());
    window.open("/");
    assertThat(window.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void theAdministratorSignsInWithoutScripts() {
    var window = browsers.withoutScripts(banyan.address());
    window.signIn("admin", RunningBanyan.ADMIN_PASSWORD);
    assertThat(window.open("/settings")).isEqualTo(200);
  }

  @Test
  void whatTheBrowserComplainsOfIsNoticed() {
    var window = browsers.window(banyan.address());
    window.open("/nowhere");
    assertThat(window.takeTroubles()).singleElement().asString().contains("404");
  }
}
