package org.banyan.web.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.web.route.Route.Kind;

/** Every address people see. The crawler, the accessibility and the weight tests read this list. */
public final class Routes {

  public static final List<Route> ALL =
      List.of(
          reading("/", "/front/show.xhtml"),
          reading("/recent", "/recent/site.xhtml"),
          form("/recent/seen", "/recent/seen.xhtml"),
          reading("/search", "/search/show.xhtml"),
          reading("/spaces", "/space/all.xhtml"),
          form("/spaces/new", "/space/start.xhtml"),
          reading("/s/{space}", "/space/show.xhtml"),
          reading("/s/{space}/pages", "/space/pages.xhtml"),
          reading("/s/{space}/wanted", "/link/wanted.xhtml"),
          form("/s/{space}/import", "/exchange/import.xhtml"),
          reading("/s/{space}/recent", "/recent/space.xhtml"),
          reading("/s/{space}/bin", "/bin/list.xhtml"),
          reading("/s/{space}/library", "/library/list.xhtml"),
          form("/s/{space}/library/{file}", "/library/show.xhtml"),
          form("/s/{space}/settings", "/space/settings.xhtml"),
          form("/s/{space}/people", "/membership/list.xhtml"),
          form("/s/{space}/people/{handle}", "/membership/change.xhtml"),
          form("/s/{space}/invitations", "/invitation/list.xhtml"),
          form("/new", "/page/start.xhtml"),
          reading("/w/{space}/{page}", "/page/show.xhtml"),
          form("/w/{space}/{page}/edit", "/page/edit.xhtml"),
          form("/w/{space}/{page}/info", "/page/properties.xhtml"),
          form("/w/{space}/{page}/restore", "/page/restore.xhtml"),
          form("/w/{space}/{page}/rating", "/rating/show.xhtml"),
          form("/w/{space}/{page}/move", "/move/show.xhtml"),
          form("/w/{space}/{page}/bin", "/bin/change.xhtml"),
          form("/w/{space}/{page}/destroy", "/bin/destroy.xhtml"),
          reading("/w/{space}/{page}/history", "/history/list.xhtml"),
          reading("/w/{space}/{page}/diff", "/history/compare.xhtml"),
          reading("/w/{space}/{page}/events", "/history/events.xhtml"),
          reading("/w/{space}/{page}/links", "/link/list.xhtml"),
          reading("/w/{space}/{page}/files", "/library/page.xhtml"),
          reading("/p/{id}", "/page/permanent.xhtml"),
          reading("/themes", "/browse/index.xhtml"),
          reading("/regions", "/browse/index.xhtml"),
          reading("/targets", "/browse/index.xhtml"),
          reading("/kinds", "/browse/index.xhtml"),
          reading("/labels", "/browse/index.xhtml"),
          reading("/themes/{key}", "/browse/show.xhtml"),
          reading("/regions/{key}", "/browse/show.xhtml"),
          reading("/targets/{key}", "/browse/show.xhtml"),
          reading("/kinds/{kind}", "/browse/show.xhtml"),
          reading("/labels/{label}", "/browse/show.xhtml"),
          reading("/coverage", "/coverage/show.xhtml"),
          reading("/people", "/account/people.xhtml"),
          reading("/u/{handle}", "/account/show.xhtml"),
          form("/join", "/account/join.xhtml"),
          form("/invitation", "/invitation/show.xhtml"),
          form("/activate", "/account/activate.xhtml"),
          form("/reset", "/account/reset.xhtml"),
          form("/settings", "/account/settings.xhtml"),
          form("/settings/email", "/account/email.xhtml"),
          form("/settings/password", "/account/password.xhtml"),
          form("/settings/sessions", "/session/list.xhtml"),
          form("/settings/tokens", "/token/list.xhtml"),
          form("/settings/feeds", "/feed/own.xhtml"),
          form("/login", "/session/enter.xhtml"),
          form("/logout", "/session/leave.xhtml"),
          reading("/access", "/access/show.xhtml"),
          reading("/admin", "/admin/show.xhtml"),
          rich("/admin/people", "/admin/people.xhtml"),
          form("/admin/people/{handle}", "/admin/person.xhtml"),
          form("/admin/enrol", "/admin/enrol.xhtml"),
          form("/admin/mails", "/admin/mails.xhtml"),
          form("/admin/jobs", "/admin/jobs.xhtml"),
          reading("/admin/settings", "/admin/settings.xhtml"),
          reading("/admin/spaces", "/admin/spaces.xhtml"),
          form("/admin/entry", "/admin/entry.xhtml"),
          form("/admin/axes", "/admin/axes.xhtml"),
          form("/admin/axes/{axis}", "/admin/axes.xhtml"),
          form("/admin/axes/{axis}/{key}", "/admin/axis.xhtml"),
          form("/admin/site", "/site/settings.xhtml"),
          form("/admin/search", "/search/index.xhtml"),
          reading("/legal", "/site/legal.xhtml"),
          reading("/conduct", "/site/conduct.xhtml"),
          reading("/admin/access", "/access/show.xhtml"),
          reading("/admin/audit", "/admin/audit.xhtml"));

  /** Doors that are no screens: programs, sockets, files and the resources of screens. */
  private static final List<String> DOORS =
      List.of(
          "api",
          "live",
          "files",
          "feeds",
          "health",
          "assets",
          "opensearch.xml",
          "sitemap.xml",
          "sitemaps",
          "robots.txt",
          "manifest.webmanifest",
          "jakarta.faces.resource");

  private Routes() {}

  /** A route together with the values its pattern's names have in a path. */
  public record Found(Route route, Map<String, String> values) {}

  public static Optional<Found> find(List<String> path) {
    return ALL.stream()
        .flatMap(route -> route.match(path).map(values -> new Found(route, values)).stream())
        .findFirst();
  }

  /** Whether a path as it was sent is left to others than the views. */
  public static boolean isDoor(String rawPath) {
    return PathSteps.of(rawPath).map(Routes::isDoor).orElse(false);
  }

  /** Whether the path is left to others than the views. */
  public static boolean isDoor(List<String> path) {
    return !path.isEmpty() && DOORS.contains(path.get(0));
  }

  private static Route reading(String pattern, String view) {
    return new Route(pattern, view, Kind.READING);
  }

  private static Route form(String pattern, String view) {
    return new Route(pattern, view, Kind.FORM);
  }

  private static Route rich(String pattern, String view) {
    return new Route(pattern, view, Kind.RICH);
  }
}
