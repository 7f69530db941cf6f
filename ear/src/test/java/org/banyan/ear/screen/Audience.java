package org.banyan.ear.screen;

import java.util.Arrays;
import java.util.List;

/** Whom a screen is shown to; guests are asked to sign in where that would help. */
enum Audience {
  ALL(
      200,
      200,
      200,
      "/",
      "/recent",
      "/search",
      "/spaces",
      "/s/{space}",
      "/s/{space}/pages",
      "/s/{space}/recent",
      "/s/{space}/wanted",
      "/s/{space}/library",
      "/s/{space}/library/{file}",
      "/w/{space}/{page}",
      "/w/{space}/{page}/info",
      "/w/{space}/{page}/history",
      "/w/{space}/{page}/diff",
      "/w/{space}/{page}/events",
      "/w/{space}/{page}/links",
      "/w/{space}/{page}/files",
      "/p/{id}",
      "/themes",
      "/regions",
      "/targets",
      "/themes/{key}",
      "/regions/{key}",
      "/targets/{key}",
      "/kinds",
      "/labels",
      "/kinds/{kind}",
      "/labels/{label}",
      "/coverage",
      "/legal",
      "/conduct",
      "/join",
      "/activate",
      "/reset",
      "/login",
      "/logout"),
  /** An invitation is told by its secret alone. */
  INVITED(410, 410, 410, "/invitation"),
  PEOPLE(
      Screen.SIGN_IN,
      200,
      200,
      "/recent/seen",
      "/spaces/new",
      "/s/{space}/bin",
      "/s/{space}/import",
      "/s/{space}/people",
      "/s/{space}/people/{handle}",
      "/s/{space}/invitations",
      "/s/{space}/settings",
      "/s/{space}/import",
      "/new",
      "/w/{space}/{page}/edit",
      "/w/{space}/{page}/restore",
      "/w/{space}/{page}/rating",
      "/w/{space}/{page}/move",
      "/w/{space}/{page}/bin",
      "/people",
      "/u/{handle}",
      "/settings",
      "/settings/email",
      "/settings/password",
      "/settings/sessions",
      "/settings/tokens",
      "/settings/feeds",
      "/access",
      "/admin/access"),
  ADMINISTRATORS(
      Screen.SIGN_IN,
      403,
      200,
      "/admin",
      "/admin/people",
      "/admin/people/{handle}",
      "/admin/enrol",
      "/admin/mails",
      "/admin/jobs",
      "/admin/settings",
      "/admin/spaces",
      "/admin/entry",
      "/admin/axes",
      "/admin/axes/{axis}",
      "/admin/axes/{axis}/{key}",
      "/admin/audit",
      "/admin/site",
      "/admin/search",
      "/w/{space}/{page}/destroy");

  private final int toGuests;
  private final int toPeople;
  private final int toAdministrators;
  private final List<String> screens;

  /** With the addresses of the screens, as the program's table of routes writes them. */
  Audience(int toGuests, int toPeople, int toAdministrators, String... screens) {
    this.toGuests = toGuests;
    this.toPeople = toPeople;
    this.toAdministrators = toAdministrators;
    this.screens = List.of(screens);
  }

  int status(Visitor visitor) {
    return switch (visitor) {
      case GUEST -> toGuests;
      case VILLAGER -> toPeople;
      case ADMINISTRATOR -> toAdministrators;
    };
  }

  static Audience of(String pattern) {
    return Arrays.stream(values())
        .filter(audience -> audience.screens.contains(pattern))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " is new: say in Audience whose it is."));
  }
}
