package org.banyan.web.pagecache;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.banyan.ejb.pagecache.KeptAnswer;
import org.banyan.ejb.pagecache.PageCache;
import org.banyan.web.route.Address;
import org.banyan.web.route.Route;
import org.banyan.web.shared.Encodings;

/** Gives the cache the answers that are the same for every guest. */
@RequestScoped
public class PageKeeping {

  /** What the server makes anew for each answer, or what depends on the encoding. */
  private static final List<String> NOT_KEPT =
      List.of("date", "connection", "content-length", "content-encoding", "etag");

  @Inject private PageCache cache;

  private Long page;

  /** Says whose text this answer shows, where it shows one page's only. */
  public void shows(long pageId) {
    page = pageId;
  }

  /** Keeps a whole answer where every guest would get the same. */
  public void offer(
      HttpServletRequest request, HttpServletResponse response, byte[] body, String tag) {
    GuestRequest asked =
        ServletRequestContext.requireCurrent().getExchange().getAttachment(GuestRequest.HERE);
    if (asked != null && isReading(request) && isForEverybody(response)) {
      cache.keep(
          asked.key(),
          asked.moment(),
          new KeptAnswer(headers(response), tag, body, Encodings.gzip(body), page));
    }
  }

  private static boolean isReading(HttpServletRequest request) {
    Address address = Address.of(request);
    return address != null && address.route().kind() == Route.Kind.READING;
  }

  private static boolean isForEverybody(HttpServletResponse response) {
    return response.getStatus() == HttpServletResponse.SC_OK
        && "no-cache".equals(response.getHeader("Cache-Control"))
        && response.getHeader("Set-Cookie") == null;
  }

  private static List<Map.Entry<String, String>> headers(HttpServletResponse response) {
    return response.getHeaderNames().stream()
        .filter(name -> NOT_KEPT.stream().noneMatch(name::equalsIgnoreCase))
        .map(name -> Map.entry(name, response.getHeader(name)))
        .toList();
  }
}
