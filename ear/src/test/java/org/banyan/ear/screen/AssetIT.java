package org.banyan.ear.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEmbedded
class AssetIT {

  private final HttpClient client = HttpClient.newHttpClient();
  private final RunningBanyan banyan;

  AssetIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading.css", "rich.css", "reading.js", "files.js"})
  void whatIsTextComesCompressedOnceAndForAll(String name) throws Exception {
    HttpResponse<byte[]> plain = get(name);
    HttpResponse<byte[]> packed = get(name, "Accept-Encoding", "gzip, deflate, br");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(packed, "Content-Encoding")).hasValue("gzip");
    assertThat(unpacked(packed.body())).isEqualTo(plain.body());
    assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
    for (HttpResponse<byte[]> answer : List.of(plain, packed)) {
      assertThat(header(answer, "Content-Length")).hasValue("" + answer.body().length);
      assertThat(header(answer, "Vary")).hasValue("Accept-Encoding");
      assertThat(header(answer, "Cache-Control")).hasValue("public, max-age=31536000, immutable");
    }
  }

  @Test
  void aFontComesAsItIs() throws Exception {
    HttpResponse<byte[]> font = get("heading.woff2", "Accept-Encoding", "gzip");
    assertThat(header(font, "Content-Encoding")).isEmpty();
    assertThat(new String(font.body(), 0, 4)).isEqualTo("wOF2");
    assertThat(header(font, "Content-Length")).hasValue("" + font.body().length);
  }

  @Test
  void headAnswersAsGetDoesWithoutTheBody() throws Exception {
    HttpResponse<byte[]> whole = get("reading.css", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> head = call("HEAD", "reading.css", "Accept-Encoding", "gzip");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("Content-Length", "Content-Encoding", "ETag", "Vary")) {
      assertThat(header(head, name)).as(name).isPresent().isEqualTo(header(whole, name));
    }
  }

  @Test
  void whoHasItIsSentNothingAndStretchesAreNotCut() throws Exception {
    String tag = header(get("reading.css"), "ETag").orElseThrow();
    HttpResponse<byte[]> again =
        get("reading.css", "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(header(again, "Vary")).hasValue("Accept-Encoding");
    HttpResponse<byte[]> part = get("reading.css", "Range", "bytes=0-9");
    assertThat(part.statusCode()).isEqualTo(200);
    assertThat(header(part, "Accept-Ranges")).hasValue("none");
    assertThat(part.body()).hasSizeGreaterThan(10);
  }

  private HttpResponse<byte[]> get(String name, String... headers) throws Exception {
    return call("GET", name, headers);
  }

  private HttpResponse<byte[]> call(String method, String name, String... headers)
      throws Exception {
    var request = HttpRequest.newBuilder(banyan.address().resolve(address(name)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(
        request.method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
  }

  /** Beside the style that pages name. */
  private String address(String name) {
    String page = banyan.guest().page("/").expect(200).body();
    String style = Jsoup.parse(page).expectFirst("link[rel=stylesheet]").attr("href");
    return style.substring(0, style.lastIndexOf('/') + 1) + name;
  }

  private static Optional<String> header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name);
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
