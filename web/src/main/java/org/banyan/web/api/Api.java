package org.banyan.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.banyan.web.shared.Answers;

/** Where programs come in. */
@ApplicationPath(Api.ROOT)
public class Api extends Application {

  public static final String ROOT = "/api/v1";

  /** Whether an address is one that programs call. */
  public static boolean isCall(String path) {
    return path.startsWith("/api/");
  }

  /** What was made and where it is now. */
  public static Response created(Object made, String... steps) {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, address(steps))
        .entity(made)
        .build();
  }

  /** What will be done, and where to ask after it. */
  public static Response accepted(Object job, String... steps) {
    return Response.status(Response.Status.ACCEPTED)
        .header(HttpHeaders.LOCATION, address(steps))
        .entity(job)
        .build();
  }

  /** The address of a resource without its host, which a proxy may know better; steps encoded. */
  static String address(String... steps) {
    return ROOT + Answers.path(steps);
  }
}
