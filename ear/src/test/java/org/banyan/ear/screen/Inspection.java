package org.banyan.ear.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.banyan.ear.browser.BrowserWindow;

/** Looks at one screen after the other in a window, wide and narrow, by day and by night. */
record Inspection(BrowserWindow window) {

  private static final int DESKTOP = 1280;
  private static final int PHONE = 360;
  private static final int NARROWEST = 320;
  private static final int HIGH = 800;
  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  /** What is wrong with the screen at the address. */
  List<String> of(String address, int expected, boolean atNightToo) {
    List<String> wrong = new ArrayList<>();
    int status = window.open(address);
    boolean sentToSignIn = !address.startsWith("/login") && window.page().url().contains("/login?");
    int answered = sentToSignIn ? Screen.SIGN_IN : status;
    if (answered != expected) {
      wrong.add(address + " answers " + answered + ", not " + expected);
    }
    if (!sentToSignIn) {
      wrong.addAll(window.violations());
      checkNarrow(address, wrong, atNightToo);
    }
    window.takeTroubles().stream()
        .filter(trouble -> !trouble.contains("status of " + status))
        .forEach(wrong::add);
    return wrong;
  }

  private void checkNarrow(String address, List<String> wrong, boolean atNightToo) {
    Page page = window.page();
    page.setViewportSize(NARROWEST, HIGH);
    if (page.evaluate(TOO_WIDE).equals(true)) {
      wrong.add(address + " scrolls sideways at " + NARROWEST);
    }
    if (atNightToo) {
      page.setViewportSize(PHONE, HIGH);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      window.violations().forEach(found -> wrong.add("on a phone at night: " + found));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
    page.setViewportSize(DESKTOP, HIGH);
  }
}
