package org.banyan.web.pagecache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.banyan.ejb.pagecache.KeptAnswer;
import org.banyan.ejb.pagecache.PageCache;
import org.banyan.ejb.pagecache.PageCacheKey;
import org.banyan.web.shared.Encodings;
import org.banyan.web.shared.EntityTags;

/** Sends guests what is kept for them; lets everybody else through. */
public final class KeptPages implements HttpHandler {

  private static final HttpString WARNING = new HttpString("Warning");

  /** RFC 9211: lets an operator, or a benchmark, see what came from here. */
  private static final HttpString CACHE_STATUS = new HttpString("Cache-Status");

  private final ServletContext context;
  private final HttpHandler next;

  public KeptPages(ServletContext context, HttpHandler next) {
    this.context = context;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    var cache = (PageCache) context.getAttribute(PageCacheDoor.ATTRIBUTE);
    Optional<PageCacheKey> key = cache == null ? Optional.empty() : GuestRequest.keyOf(exchange);
    if (key.isEmpty()) {
      next.handleRequest(exchange);
      return;
    }
    long moment = cache.moment();
    Optional<KeptAnswer> kept = cache.find(key.get());
    if (kept.isPresent()) {
      send(kept.get(), key.get(), cache, exchange);
    } else {
      exchange.putAttachment(GuestRequest.HERE, new GuestRequest(key.get(), moment));
      next.handleRequest(exchange);
    }
  }

  private static void send(
      KeptAnswer kept, PageCacheKey key, PageCache cache, HttpServerExchange exchange) {
    var headers = exchange.getResponseHeaders();
    kept.headers().forEach(line -> headers.put(new HttpString(line.getKey()), line.getValue()));
    headers.put(CACHE_STATUS, "banyan; hit");
    if (cache.isOutOfTouch()) {
      headers.put(WARNING, "110 - \"Response is Stale\"");
      var marked = OutageNotice.into(kept.plain(), key.language(), cache.followedAt());
      exchange.getResponseSender().send(ByteBuffer.wrap(marked));
      return;
    }
    headers.put(Headers.ETAG, kept.tag());
    if (isHeld(kept, exchange)) {
      exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
      exchange.endExchange();
    } else {
      exchange.getResponseSender().send(ByteBuffer.wrap(body(kept, exchange)));
    }
  }

  private static boolean isHeld(KeptAnswer kept, HttpServerExchange exchange) {
    var asked = exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH);
    return EntityTags.isAmong(kept.tag(), asked);
  }

  private static byte[] body(KeptAnswer kept, HttpServerExchange exchange) {
    if (!Encodings.takesGzip(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING))) {
      return kept.plain();
    }
    exchange.getResponseHeaders().put(Headers.CONTENT_ENCODING, "gzip");
    return kept.gzip();
  }
}
