package org.banyan.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's window, which remembers every complaint of the browser. */
public final class BrowserWindow {

  /** The cookies of earlier windows' sign-ins, by site and person. */
  private static final Map<String, Cookie> SIGNED_IN = new ConcurrentHashMap<>();

  private final BrowserContext context;
  private final URI site;
  private final Page page;
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private int loads;

  BrowserWindow(BrowserContext context, URI site) {
    this.context = context;
    this.site = site;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> troubles.add(message.type() + " on " + page.url() + ": " + message.text()));
    page.onLoad(loaded -> loads++);
    page.onPageError(error -> troubles.add("script error on " + page.url() + ": " + error));
    page.onRequestFailed(this::noteFailure);
    page.onResponse(this::checkPolicy);
  }

  /** What was still on its way when the window went elsewhere is no trouble. */
  private void noteFailure(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      troubles.add("not loaded: " + request.url());
    }
  }

  /** For everything Playwright can do. */
  public Page page() {
    return page;
  }

  /** Goes there and answers with the status. */
  public int open(String path) {
    return page.navigate(path).status();
  }

  /** Presses what sends a form, and waits until the page that answers stands there. */
  public void press(String button) {
    int before = loads;
    page.locator(button).click();
    page.waitForCondition(() -> loads > before);
  }

  public BrowserWindow signIn(String handle, String password) {
    open("/login");
    page.locator("input[name=handle]").fill(handle);
    page.locator("input[name=password]").fill(password);
    page.locator("input[name=password]").press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  /** Goes on with the sign-in of an earlier window while that holds: hashing passwords is slow. */
  public BrowserWindow comeBack(String handle, String password) {
    Cookie known = SIGNED_IN.get(site + handle);
    if (known == null || !holds(known)) {
      signIn(handle, password);
      context.cookies().stream()
          .filter(cookie -> cookie.name.equals("BANYAN_SESSION"))
          .forEach(cookie -> SIGNED_IN.put(site + handle, cookie));
    }
    return this;
  }

  private boolean holds(Cookie cookie) {
    context.addCookies(List.of(cookie));
    boolean holds = context.request().get(site + "api/v1/me").status() == 200;
    if (!holds) {
      context.clearCookies();
    }
    return holds;
  }

  public void expectAccessible() {
    assertThat(violations()).isEmpty();
  }

  /** What axe objects to, with the place. */
  public List<String> violations() {
    return new Axe(page).violations();
  }

  /** What is hard to make out in the colours shown now, with the place. */
  public List<String> faintness() {
    return new Axe(page).faintness();
  }

  public void expectNoTrouble() {
    assertThat(troubles).as("complaints of the browser").isEmpty();
  }

  /** Takes note of trouble that was meant, such as the console's line for a 404. */
  public List<String> takeTroubles() {
    var taken = List.copyOf(troubles);
    troubles.clear();
    return taken;
  }

  void close() {
    context.close();
  }

  private void checkPolicy(Response response) {
    if (response.url().startsWith("http")) {
      ContentPolicy.complaints(response.headers().get("content-security-policy"))
          .forEach(complaint -> troubles.add(response.url() + ": " + complaint));
    }
  }
}
