package org.banyan.web.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.web.route.Route.Kind;

/** Every address people see. The crawler, the accessibility and the weight tests read this list. */
public final class Routes {

  public static final List<Route> ALL = List.of(reading("/", "/front/show.xhtml"));

  /** Doors that are no screens: programs, sockets, files and the resources of screens. */
  private static final List<String> DOORS =
      List.of("api", "live", "files", "feeds", "health", "assets", "jakarta.faces.resource");

  private Routes() {}

  /** A route together with the values its pattern's names have in a path. */
  public record Found(Route route, Map<String, String> values) {}

  public static Optional<Found> find(List<String> path) {
    return ALL.stream()
        .flatMap(route -> route.match(path).map(values -> new Found(route, values)).stream())
        .findFirst();
  }

  /** Whether the path is left to others than the views. */
  public static boolean isDoor(List<String> path) {
    return !path.isEmpty() && DOORS.contains(path.get(0));
  }

  private static Route reading(String pattern, String view) {
    return new Route(pattern, view, Kind.READING);
  }
}
