package org.banyan.web.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Decoded;

/** The address at hand, for views that lead back to it or vary it. */
@Named("here")
@RequestScoped
public class Here {

  private static final String FORWARDED = "jakarta.servlet.forward.request_uri";

  /** Longer than anything that a screen asks for, and not worth repeating in each of its links. */
  private static final int TOO_LONG = 4_000;

  private static final String FAILED = "jakarta.servlet.error.request_uri";

  @Inject private HttpServletRequest request;

  /** The path that was asked for, before it was forwarded to a view. */
  public String getPath() {
    Address address = Address.of(request);
    if (address != null) {
      return address.path();
    }
    Object failed = request.getAttribute(FAILED);
    Object forwarded = failed == null ? request.getAttribute(FORWARDED) : failed;
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  /** A value that the pattern of the address names, such as {@code space}. */
  public String step(String name) {
    Address address = Address.of(request);
    return address == null ? null : address.get(name);
  }

  /** Path and query as one encoded value, to come back to after signing in. */
  public String getAsNext() {
    return Answers.encode(getPath() + query(List.of("lang", "theme")));
  }

  /** The same address with one parameter set, as a link from it: without its path. */
  public String with(String name, String value) {
    String rest = query(List.of(name));
    return (rest.isEmpty() ? "?" : rest + "&") + name + "=" + Answers.encode(value);
  }

  /** The same address with its whole query. */
  public String getWithAll() {
    return getPath() + query(List.of());
  }

  /** The same address with the names of its pattern replaced, in order; the query is kept. */
  public String withSteps(String... values) {
    Address address = Address.of(request);
    String path = address.route().pattern();
    for (int i = 0; i < values.length; i++) {
      String name = "{" + address.route().names().get(i) + "}";
      path = path.replace(name, Answers.encode(values[i]));
    }
    return path + query(List.of());
  }

  private String query(List<String> without) {
    String query = request.getQueryString();
    List<String> kept = new ArrayList<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      boolean leads = !pair.isEmpty() && pair.length() < TOO_LONG && Decoded.isSound(pair);
      if (leads && !without.contains(pair.split("=", 2)[0])) {
        kept.add(pair);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
