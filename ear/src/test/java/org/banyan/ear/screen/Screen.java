package org.banyan.ear.screen;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.banyan.ear.community.Pattern;
import org.banyan.ear.community.Village;
import org.banyan.web.route.Route;
import org.banyan.web.route.Routes;

/** A screen where there is something to see, and for whom it is. */
record Screen(Route route, String address, Audience audience) {

  /** Whom a screen is shown to; guests are asked to sign in where that would help. */
  enum Audience {
    ALL(200, 200),
    PEOPLE(SIGN_IN, 200),
    ADMINISTRATORS(SIGN_IN, 403),
    ADMINISTRATORS_UNSEEN(404, 404);

    private final int toGuests;
    private final int toPeople;

    Audience(int toGuests, int toPeople) {
      this.toGuests = toGuests;
      this.toPeople = toPeople;
    }

    int status(Visitor visitor) {
      return switch (visitor) {
        case GUEST -> toGuests;
        case VILLAGER -> toPeople;
        case ADMINISTRATOR -> 200;
      };
    }
  }

  static final int SIGN_IN = 303;

  private static final Map<String, Audience> NOT_FOR_ALL =
      Map.ofEntries(
          entry("/spaces/new", Audience.PEOPLE),
          entry("/s/{space}/bin", Audience.PEOPLE),
          entry("/s/{space}/people", Audience.PEOPLE),
          entry("/s/{space}/people/{handle}", Audience.PEOPLE),
          entry("/s/{space}/settings", Audience.PEOPLE),
          entry("/s/{space}/entry", Audience.ADMINISTRATORS_UNSEEN),
          entry("/new", Audience.PEOPLE),
          entry("/w/{space}/{page}/edit", Audience.PEOPLE),
          entry("/w/{space}/{page}/restore", Audience.PEOPLE),
          entry("/w/{space}/{page}/bin", Audience.PEOPLE),
          entry("/people", Audience.PEOPLE),
          entry("/u/{handle}", Audience.PEOPLE),
          entry("/settings", Audience.PEOPLE),
          entry("/settings/password", Audience.PEOPLE),
          entry("/settings/sessions", Audience.PEOPLE),
          entry("/access", Audience.PEOPLE),
          entry("/admin", Audience.ADMINISTRATORS),
          entry("/admin/people", Audience.ADMINISTRATORS),
          entry("/admin/people/{handle}", Audience.ADMINISTRATORS),
          entry("/admin/axes/{axis}", Audience.ADMINISTRATORS),
          entry("/admin/axes/{axis}/{key}", Audience.ADMINISTRATORS));

  private static final Map<String, String> QUERIES =
      Map.of(
          "/search", "?q=well",
          "/new", "?space=village&title=A frog&parent=well",
          "/w/{space}/{page}/restore", "?rev=1",
          "/w/{space}/{page}/diff", "?from=1&to=2",
          "/access", "?person=villager&deed=page.edit&target=space:village",
          "/login", "?next=/recent");

  static List<Screen> all(Village village) {
    return Routes.ALL.stream().map(route -> of(route, village)).toList();
  }

  private static Screen of(Route route, Village village) {
    var values =
        Map.of(
            "space", Village.SPACE,
            "page", Village.PAGE,
            "id", village.pageId(),
            "key", Village.VALUE,
            "label", Village.LABEL,
            "handle", "villager",
            "axis", "themes");
    var address = Pattern.filled(route.pattern(), values);
    return new Screen(
        route,
        address + QUERIES.getOrDefault(route.pattern(), ""),
        NOT_FOR_ALL.getOrDefault(route.pattern(), Audience.ALL));
  }
}
