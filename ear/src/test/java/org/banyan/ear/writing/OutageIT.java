package org.banyan.ear.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.banyan.benchmarks.server.BanyanServer;
import org.banyan.benchmarks.server.PostgresStore;
import org.banyan.benchmarks.server.Store;
import org.banyan.ear.browser.BrowserWindow;
import org.banyan.ear.browser.Browsers;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server of its own, whose database goes away and comes back changed. */
class OutageIT {

  private static final int ATTEMPTS = 20;
  private static final String DRY = "No rain for weeks.\n\nAnd none to come.";

  private static PostgresStore store;
  private static BanyanServer server;

  @RegisterExtension final Browsers browsers = new Browsers();

  @BeforeAll
  static void start() throws IOException {
    var work = Files.createDirectories(Path.of(System.getProperty("banyan.work")));
    var folder = Files.createTempDirectory(work, "outage-");
    store = (PostgresStore) Store.open("postgresql", folder);
    var settings = new HashMap<>(store.settings());
    settings.put("BANYAN_DATA", folder.resolve("data").toString());
    settings.put("BANYAN_ADMIN_PASSWORD", RunningBanyan.ADMIN_PASSWORD);
    server =
        new BanyanServer(BanyanServer.shipped(), folder.resolve("server"), settings, List.of());
    server.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    store.close();
  }

  @Test
  void aSaveWhileTheDatabaseIsStoppedKeepsTheTextAndGoesThroughLater() throws IOException {
    var window = writer("outage");
    var page = window.page();
    page.locator("#title").fill("The dry spell");
    page.locator("#body").fill(DRY);
    store.kill();
    window.press("#save");
    assertThat(page.locator("#kept")).containsText("Nothing of what you sent is lost");
    assertThat(page.locator("textarea[name=body]")).hasValue(DRY);
    window.expectAccessible();
    store.startAgain();
    for (int i = 0; i < ATTEMPTS && page.locator("#kept").count() > 0; i++) {
      window.press("#kept .button.first");
    }
    assertThat(page).hasURL(Pattern.compile("/w/outage/the-dry-spell$"));
    assertThat(page.locator("main")).containsText("And none to come.");
    expectOnly(window, 503);
  }

  @Test
  void aFaultOfOursIsAScreenOfItsOwnAndKeepsTheText() throws SQLException {
    var window = writer("fault");
    var page = window.page();
    page.locator("#title").fill("The fault");
    page.locator("#body").fill("Where the ground is split.\n\nAnd more.");
    change("alter table revision rename to revision_gone");
    try {
      window.press("#save");
      assertThat(page.locator("h1")).hasText("Something broke");
      assertThat(page.locator("textarea[name=body]")).hasValue(Pattern.compile("ground is split"));
      expectOnly(window, 500);
      window.expectAccessible();
    } finally {
      change("alter table revision_gone rename to revision");
    }
    window.press("#kept .button.first");
    assertThat(page).hasURL(Pattern.compile("/w/fault/the-fault$"));
  }

  private BrowserWindow writer(String space) {
    var window = browsers.window(URI.create(server.url()));
    window.signIn("admin", RunningBanyan.ADMIN_PASSWORD);
    window.open("/spaces/new");
    window.page().locator("#title").fill(space);
    window.press("#make");
    window.open("/new?space=" + space);
    return window;
  }

  private static void change(String statement) throws SQLException {
    try (var connection = store.connect();
        var once = connection.createStatement()) {
      once.execute(statement);
    }
  }

  private static void expectOnly(BrowserWindow window, int status) {
    org.assertj.core.api.Assertions.assertThat(window.takeTroubles())
        .allMatch(trouble -> trouble.contains("status of " + status));
  }
}
