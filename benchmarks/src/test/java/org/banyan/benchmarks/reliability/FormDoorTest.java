package org.banyan.benchmarks.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.banyan.benchmarks.reliability.Outcome.Kind;
import org.banyan.benchmarks.server.Wiki;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormDoorTest {
  private static final String FORM =
      """
      <form action="/search"><input name="q"><input type="submit" name="go"></form>
      <form action="/w/s/p/edit" method="post">
      <input type="hidden" name="key" value="k &amp; y"><input name="title" value="Fig">
      <textarea name="body">
      One

      Two
      </textarea>
      <input name="summary"><input type="checkbox" name="minor">
      <input type="submit" name="save" value="Save"><input type="submit" name="look" value="Look">
      </form>""";

  private HttpServer server;
  private Door door;
  private String leadsTo = "/w/s/p";
  private List<String> posted;

  @BeforeEach
  void openAWikiOfOneForm() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/", this::answer);
    server.start();
    String url = "http://localhost:" + server.getAddress().getPort();
    door = new FormDoor(new Wiki(url), new PageAddress("s", "p"));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void theTextIsReadAsItStandsInTheForm() throws IOException {
    assertThat(door.read().body()).isEqualTo("One\n\nTwo\n");
  }

  @Test
  void everyFieldGoesBackWithOneButtonAndTheNewText() throws IOException {
    Outcome outcome = door.save(door.read(), "One\nThree\n", "w-1");
    assertThat(outcome.is(Kind.ACKNOWLEDGED)).isTrue();
    assertThat(posted)
        .containsExactlyInAnyOrder(
            "key=k & y", "title=Fig", "body=One\r\nThree\r\n", "summary=w-1", "save=Save");
  }

  @Test
  void beingLedBackToTheFormIsNoAcknowledgement() throws IOException {
    leadsTo = "/login?next=/w/s/p/edit";
    assertThat(door.save(door.read(), "One\n", "w-1").is(Kind.REFUSED)).isTrue();
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      posted =
          Stream.of(body.split("&"))
              .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
              .toList();
      exchange.getResponseHeaders().add("Location", leadsTo);
      exchange.sendResponseHeaders(303, -1);
    } else {
      byte[] page = FORM.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    }
    exchange.close();
  }
}
