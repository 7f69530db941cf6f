package org.banyan.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.form.FormData;
import io.undertow.server.handlers.form.FormDataParser;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the front door makes of addresses and forms, behind a listener like ours. */
class StrictReadingTest {

  private static final String PAIRS = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=cut";

  private Undertow server;

  @BeforeEach
  void aDoor() {
    server =
        Undertow.builder()
            .addHttpListener(
                0, "localhost", new StrictAddresses(new StrictForms(StrictReadingTest::tell)))
            .build();
    server.start();
  }

  @AfterEach
  void closed() {
    server.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "/w/%C3%A9?q=%F0%9F%8C%B3+a&r=%2B, sound /w/é q=🌳 a r=+",
    "/w/a+b%2Fc, sound /w/a+b%2Fc",
    "/w/%C3%28?q=a, malformed /w/\uFFFD( q=a",
    "/w/%C3%A9?q=%C3%28&r=%C3%A9, malformed /w/é r=é",
    "/w/a?%FF=1&r=a%00b, malformed /w/a",
    "/w/a?q=%EF%BF%BD, sound /w/a q=\uFFFD"
  })
  void addressesAreReadOrMarked(String address, String told) throws IOException {
    assertThat(send("GET " + address, "text/plain", "")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "title=%C3%A9t%C3%A9&body=a+b&body=c, sound / title=été body=a b body=c",
    "title=été&&empty=&bare, sound / title=été empty= bare=",
    "title=a%C3%28&body=100%&seal=s, malformed / title=a\uFFFD( body=100% seal=s",
    "title=a%00b, malformed / title=a\uFFFDb"
  })
  void formsAreReadOrMarkedWithAllThatCanBeRead(String form, String told) throws IOException {
    assertThat(send("POST /", PAIRS, utf8(form))).isEqualTo(told);
  }

  @Test
  void aFormOfTooManyFieldsIsMarked() throws IOException {
    assertThat(send("POST /", PAIRS, "a=1&".repeat(300))).startsWith("sound");
    assertThat(send("POST /", PAIRS, "a=1&".repeat(301))).startsWith("malformed");
  }

  @Test
  void formsOfManyPartsAreReadOrMarkedToo() throws IOException {
    String file = part("name=\"file\"; filename=\"a.png\"", "\u00ff\u0000");
    assertThat(send("POST /", PARTS, part("name=\"a\"", utf8("été")) + file + "--cut--\r\n"))
        .isEqualTo("sound / a=été file=[2 bytes of a.png]");
    assertThat(send("POST /", PARTS, part("name=\"a\"", "\u00c3(") + file + "--cut--\r\n"))
        .isEqualTo("malformed / a=\uFFFD( file=[2 bytes of a.png]");
    String named = part("name=\"file\"; filename=\"\u00ff.png\"", "x");
    assertThat(send("POST /", PARTS, named + "--cut--\r\n")).startsWith("malformed");
    assertThat(send("POST /", PARTS, part("name=\"a\"", "cut off"))).isEqualTo("malformed /");
    assertThat(send("POST /", "multipart/form-data", "x")).isEqualTo("malformed /");
  }

  @Test
  void whatIsNoFormOfAScreenIsLeftAlone() throws IOException {
    assertThat(send("POST /files", PARTS, "\u00ff")).isEqualTo("sound /files");
    assertThat(send("POST /", "text/plain", "a=%zz")).isEqualTo("sound /");
  }

  private static void tell(HttpServerExchange exchange) throws IOException {
    var told = new StringBuilder();
    told.append(exchange.getAttachment(MalformedRequests.WHY) == null ? "sound " : "malformed ");
    told.append(exchange.getRelativePath());
    exchange
        .getQueryParameters()
        .forEach((name, values) -> told.append(" " + name + "=" + String.join(" ", values)));
    FormData form = exchange.getAttachment(FormDataParser.FORM_DATA);
    for (String name : form == null ? new FormData(0) : form) {
      for (FormData.FormValue value : form.get(name)) {
        told.append(" " + name + "=" + shown(value));
      }
    }
    exchange.getResponseHeaders().put(Headers.CONNECTION, "close");
    exchange.getResponseSender().send(told.toString());
  }

  private static String shown(FormData.FormValue value) throws IOException {
    return value.isFileItem()
        ? "[%d bytes of %s]".formatted(value.getFileItem().getFileSize(), value.getFileName())
        : value.getValue();
  }

  private static String part(String names, String content) {
    return "--cut\r\nContent-Disposition: form-data; " + names + "\r\n\r\n" + content + "\r\n";
  }

  /** The bytes of a text, each as one character. */
  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private String send(String line, String type, String body) throws IOException {
    var listener = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    var call =
        "%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(line, type, body.length(), body);
    try (var socket = new Socket("localhost", listener.getPort())) {
      socket.getOutputStream().write(call.getBytes(StandardCharsets.ISO_8859_1));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
  }
}
