package org.banyan.ear.screen;

import org.banyan.ear.browser.BrowserWindow;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.running.RunningBanyan;

/** Who looks at a screen. */
enum Visitor {
  GUEST,
  VILLAGER,
  ADMINISTRATOR;

  BrowserWindow in(BrowserWindow window) {
    return switch (this) {
      case GUEST -> window;
      case VILLAGER -> window.comeBack("villager", Newcomer.PASSWORD);
      case ADMINISTRATOR -> window.comeBack("admin", RunningBanyan.ADMIN_PASSWORD);
    };
  }
}
