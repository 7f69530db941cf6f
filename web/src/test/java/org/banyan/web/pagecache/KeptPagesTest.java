package org.banyan.web.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banyan.ejb.pagecache.KeptAnswer;
import org.banyan.ejb.pagecache.PageCache;
import org.banyan.web.shared.Encodings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

  private static final byte[] KEPT =
      "<main id=\"main\">from memory".getBytes(StandardCharsets.UTF_8);

  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private final PageCache cache = new PageCache(() -> now);
  private final HttpClient client = HttpClient.newHttpClient();
  private Undertow server;

  @BeforeEach
  void aDoor() {
    cache.followed();
    server =
        Undertow.builder()
            .addHttpListener(0, "localhost", new KeptPages(contextWith(cache), this::readAndKeep))
            .build();
    server.start();
  }

  @AfterEach
  void closed() {
    server.stop();
  }

  @Test
  void theSecondGuestIsAnsweredFromMemoryWithTheSameHeaders() throws Exception {
    assertThat(get("/w/a/well").body()).isEqualTo("from the server");
    var again = get("/w/a/well");
    assertThat(again.body()).isEqualTo(new String(KEPT, StandardCharsets.UTF_8));
    assertThat(again.headers().firstValue("X-Own")).contains("kept");
    assertThat(again.headers().firstValue("Cache-Status")).contains("banyan; hit");
    assertThat(again.headers().firstValue("ETag")).contains("W/\"1\"");
    assertThat(again.headers().firstValue("Content-Length")).contains(String.valueOf(KEPT.length));
  }

  @Test
  void whoHoldsItStillIsToldSo() throws Exception {
    get("/");
    var held = get("/", "If-None-Match", "W/\"1\"");
    assertThat(held.statusCode()).isEqualTo(304);
    assertThat(held.body()).isEmpty();
    assertThat(held.headers().firstValue("X-Own")).contains("kept");
  }

  @Test
  void gzipIsSentToThoseWhoTakeIt() throws Exception {
    get("/");
    var packed = get("/", "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Content-Length"))
        .contains(String.valueOf(Encodings.gzip(KEPT).length));
  }

  @Test
  void everybodyWithSomethingOfTheirOwnIsLetThrough() throws Exception {
    get("/");
    assertThat(get("/").body()).isEqualTo(new String(KEPT, StandardCharsets.UTF_8));
    assertThat(get("/", "Cookie", "BANYAN_SESSION=x").body()).isEqualTo("from the server");
    assertThat(get("/", "Cookie", "BANYAN_SAID=x").body()).isEqualTo("from the server");
    assertThat(get("/", "Authorization", "Bearer x").body()).isEqualTo("from the server");
    assertThat(get("/?lang=fr").body()).isEqualTo("from the server");
  }

  @Test
  void languagesAndThemesAreKeptApart() throws Exception {
    get("/");
    assertThat(get("/", "Accept-Language", "fr").body()).isEqualTo("from the server");
    assertThat(get("/", "Accept-Language", "fr").body())
        .isEqualTo(new String(KEPT, StandardCharsets.UTF_8));
    assertThat(get("/", "Cookie", "BANYAN_LANG=es").body()).isEqualTo("from the server");
    assertThat(get("/", "Cookie", "BANYAN_THEME=dark").body()).isEqualTo("from the server");
    assertThat(get("/", "Cookie", "other=1").body())
        .isEqualTo(new String(KEPT, StandardCharsets.UTF_8));
  }

  @Test
  void whileTheDatabaseIsAwayPagesSayThatTheyMayBeOld() throws Exception {
    get("/");
    now = now.plus(Duration.ofMinutes(1));
    var old = get("/", "If-None-Match", "W/\"1\"", "Accept-Encoding", "gzip");
    assertThat(old.statusCode()).isEqualTo(200);
    assertThat(old.headers().firstValue("Warning"))
        .hasValueSatisfying(said -> assertThat(said).startsWith("110"));
    assertThat(old.body())
        .contains("role=\"status\"><p>Banyan cannot reach its database")
        .contains("January 1, 2026")
        .endsWith("from memory");
    cache.followed();
    assertThat(get("/").body()).doesNotContain("database");
  }

  /** As the screens do: answers, and gives the cache what it may keep. */
  private void readAndKeep(HttpServerExchange exchange) {
    GuestRequest asked = exchange.getAttachment(GuestRequest.HERE);
    if (asked != null) {
      var answer =
          new KeptAnswer(
              List.of(Map.entry("X-Own", "kept")), "W/\"1\"", KEPT, Encodings.gzip(KEPT), 7L);
      cache.keep(asked.key(), asked.moment(), answer);
    }
    exchange.getResponseSender().send("from the server");
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + address.getPort() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static ServletContext contextWith(PageCache cache) {
    return (ServletContext)
        Proxy.newProxyInstance(
            KeptPagesTest.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) ->
                arguments[0].equals(PageCacheDoor.ATTRIBUTE) ? cache : null);
  }
}
