package org.banyan.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.page.PageLocation;

/** Answers that are no screens: elsewhere, from now on or for ever. */
public final class Answers {

  private Answers() {}

  /** After a deed: shows the result at its own address. */
  public static void seeOther(String path) {
    send(HttpServletResponse.SC_SEE_OTHER, path);
  }

  /** What was asked for is now at another address. */
  public static void moved(String path) {
    send(HttpServletResponse.SC_MOVED_PERMANENTLY, path);
  }

  /** What was asked for is at another address today. */
  public static void found(String path) {
    send(HttpServletResponse.SC_FOUND, path);
  }

  /** An address of the given steps, each encoded. */
  public static String path(String... steps) {
    StringBuilder path = new StringBuilder();
    for (String step : steps) {
      path.append('/').append(encode(step));
    }
    return path.toString();
  }

  /** The address of a page. */
  public static String page(PageLocation location) {
    return path("w", location.space(), location.slug());
  }

  /** One value inside an address. */
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What a private space shows is kept by no browser. */
  public static void keepSecret(Visibility visibility) {
    if (visibility == Visibility.PRIVATE) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Cache-Control", "private, no-store");
    }
  }

  private static void send(int status, String path) {
    FacesContext faces = FacesContext.getCurrentInstance();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Location", path);
    faces.responseComplete();
  }
}
