package org.banyan.web.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.banyan.domain.page.PageKind;
import org.banyan.ejb.browse.Browse;
import org.banyan.ejb.browse.Side;
import org.banyan.ejb.page.PageOrder;
import org.banyan.web.api.Described;
import org.banyan.web.api.Query;

/** What stands behind the question mark of a list of pages. */
public class BrowseQuery {

  private static final String ON_THEME = "on-theme";

  @Described("Key of a theme; pages of those below it are found too.")
  @QueryParam("theme")
  String theme;

  @Described("Key of a region or country, likewise.")
  @QueryParam("region")
  String region;

  @Described("Key of a target, likewise.")
  @QueryParam("target")
  String target;

  @QueryParam("kind")
  String kind;

  @QueryParam("label")
  String label;

  @Described("Key of a space.")
  @QueryParam("space")
  String space;

  @Described("TITLE, NEWEST or UNCHECKED; by title where it is left out.")
  @QueryParam("sort")
  String sort;

  /** On screens {@code theme} says how they look, not what is sought. */
  static BrowseQuery of(HttpServletRequest request) {
    BrowseQuery query = new BrowseQuery();
    query.theme = request.getParameter(ON_THEME);
    query.region = request.getParameter("region");
    query.target = request.getParameter("target");
    query.kind = request.getParameter("kind");
    query.label = request.getParameter("label");
    query.space = request.getParameter("space");
    query.sort = request.getParameter("sort");
    return query;
  }

  Browse browse() {
    PageKind oneKind = Query.choice("kind", PageKind.class, kind);
    Map<Side, String> values = new EnumMap<>(Side.class);
    put(values, Side.THEME, theme);
    put(values, Side.REGION, region);
    put(values, Side.TARGET, target);
    put(values, Side.KIND, oneKind == null ? null : oneKind.name());
    put(values, Side.LABEL, label);
    put(values, Side.SPACE, space);
    return new Browse(values);
  }

  private static void put(Map<Side, String> values, Side side, String given) {
    if (Query.text(given) != null) {
      values.put(side, given.strip());
    }
  }

  PageOrder order() {
    PageOrder order = Query.choice("sort", PageOrder.class, sort);
    return order == null ? PageOrder.TITLE : order;
  }

  /** The name of a side behind the question mark of a screen. */
  public static String onScreen(Side side) {
    return side == Side.THEME ? ON_THEME : side.name().toLowerCase(Locale.ROOT);
  }
}
