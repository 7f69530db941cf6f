package org.banyan.ear.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens windows for a test and closes them after it, failing the test if one of them saw trouble:
 * {@code @RegisterExtension Browsers browsers = new Browsers();}
 */
public final class Browsers implements AfterEachCallback {

  private final List<BrowserWindow> windows = new ArrayList<>();

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      if (context.getExecutionException().isEmpty()) {
        windows.forEach(BrowserWindow::expectNoTrouble);
      }
    } finally {
      windows.forEach(BrowserWindow::close);
      windows.clear();
    }
  }

  /** A window of a person nobody has seen before. */
  public BrowserWindow window(URI site) {
    return window(site, new NewContextOptions());
  }

  public BrowserWindow withoutScripts(URI site) {
    return window(site, new NewContextOptions().setJavaScriptEnabled(false));
  }

  public BrowserWindow phone(URI site) {
    return window(site, new NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
  }

  public BrowserWindow window(URI site, NewContextOptions options) {
    options.setBaseURL(site.toString()).setReducedMotion(ReducedMotion.REDUCE);
    var context = Chromium.browser().newContext(options);
    var window = new BrowserWindow(context, site);
    windows.add(window);
    return window;
  }
}
