package org.banyan.ear.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.banyan.ear.browser.BrowserWindow;

/** Looks at one screen after the other in a window, wide and narrow, by day and by night. */
record Inspection(BrowserWindow window, Care care) {

  /** How closely is looked: a glance sees status, console and nothing of the screen. */
  enum Care {
    GLANCE,
    DAY,
    DAY_AND_NIGHT
  }

  private static final int DESKTOP = 1280;
  private static final List<Integer> PHONES = List.of(360, 320);
  private static final int HIGH = 800;
  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** What is wrong with the screen at the address. */
  List<String> of(String address, int expected) {
    List<String> wrong = new ArrayList<>();
    int status = window.open(address);
    boolean sentToSignIn = !address.startsWith("/login") && window.page().url().contains("/login?");
    int answered = sentToSignIn ? Screen.SIGN_IN : status;
    if (answered != expected) {
      wrong.add(address + " answers " + answered + ", not " + expected);
    }
    if (!sentToSignIn && care != Care.GLANCE) {
      look(address, wrong);
    }
    wrong.addAll(complaints(status));
    return wrong;
  }

  /** What the browser complains of, but for the status that the screen answered. */
  List<String> complaints(int status) {
    return window.takeTroubles().stream()
        .filter(trouble -> !trouble.contains("status of " + status))
        .toList();
  }

  /** What is wrong with what is shown now. */
  private void look(String address, List<String> wrong) {
    Page page = window.page();
    wrong.addAll(window.violations());
    if (care == Care.DAY_AND_NIGHT) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      window.faintness().forEach(found -> wrong.add("at night: " + found));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
    wrong.addAll(onPhones(address));
  }

  /** Where what is shown now would have to be scrolled sideways. */
  List<String> onPhones(String address) {
    List<String> wrong = new ArrayList<>();
    for (int width : PHONES) {
      window.page().setViewportSize(width, HIGH);
      int over = (int) window.page().evaluate(TOO_WIDE);
      if (over > 0) {
        wrong.add(address + " is " + over + " px too wide at " + width);
      }
    }
    window.page().setViewportSize(DESKTOP, HIGH);
    return wrong;
  }
}
