package org.banyan.ear.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.ear.community.Pattern;
import org.banyan.ear.community.Village;
import org.banyan.web.route.Route;
import org.banyan.web.route.Routes;

/** A screen where there is something to see, and for whom it is. */
record Screen(Route route, String address, Audience audience) {

  static final int SIGN_IN = 303;

  private static final Map<String, String> QUERIES =
      Map.of(
          "/search", "?q=well",
          "/new", "?space=village&title=A frog&parent=well&themes=groundwater",
          "/w/{space}/{page}/restore", "?rev=1",
          "/w/{space}/{page}/diff", "?from=1&to=2",
          "/access", "?person=villager&deed=page.edit&target=space:village",
          "/admin/access", "?person=villager&deed=page.edit&target=space:village",
          "/login", "?next=/recent");

  static List<Screen> all(Village village) {
    return Routes.ALL.stream().map(route -> of(route, village)).toList();
  }

  private static Screen of(Route route, Village village) {
    var values = new HashMap<String, String>();
    values.putAll(Map.of("space", Village.SPACE, "page", Village.PAGE, "id", village.pageId()));
    values.putAll(Map.of("file", village.fileId(), "key", Village.VALUE, "label", Village.LABEL));
    values.putAll(Map.of("handle", "villager", "axis", "themes", "kind", "article"));
    var address = Pattern.filled(route.pattern(), values);
    return new Screen(
        route, address + QUERIES.getOrDefault(route.pattern(), ""), Audience.of(route.pattern()));
  }
}
