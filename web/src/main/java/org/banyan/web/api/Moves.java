package org.banyan.web.api;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends whoever reads by an old key or slug straight to the same thing at its present address. */
public final class Moves {

  private static final int SPACE = 1;
  private static final int PAGE = 3;

  private Moves() {}

  /** Does nothing where the key of the space is the present one. */
  public static void follow(UriInfo address, String space) {
    go(address, Map.of(SPACE, space));
  }

  /** The same for what lies at or below a page. */
  public static void follow(UriInfo address, String space, String slug) {
    go(address, Map.of(SPACE, space, PAGE, slug));
  }

  private static void go(UriInfo address, Map<Integer, String> present) {
    List<String> steps = steps(address);
    List<String> moved = new ArrayList<>(steps);
    present.forEach(moved::set);
    if (!moved.equals(steps)) {
      throw new RedirectionException(
          Response.status(Response.Status.MOVED_PERMANENTLY)
              .header("Location", withQuery(address, Api.address(moved.toArray(new String[0]))))
              .header("Cache-Control", "no-cache")
              .build());
    }
  }

  private static String withQuery(UriInfo address, String path) {
    String query = address.getRequestUri().getRawQuery();
    return query == null ? path : path + "?" + query;
  }

  private static List<String> steps(UriInfo address) {
    return address.getPathSegments().stream().map(step -> step.getPath()).toList();
  }
}
