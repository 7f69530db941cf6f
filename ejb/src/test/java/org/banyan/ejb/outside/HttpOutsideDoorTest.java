package org.banyan.ejb.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.banyan.domain.outside.OutsideAnswer;
import org.banyan.domain.outside.OutsideProblem;
import org.banyan.domain.outside.PublicHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpOutsideDoorTest {

  private final HttpOutsideDoor door =
      new HttpOutsideDoor(InetAddress::isLoopbackAddress, Duration.ZERO, "Test");
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        call -> {
          String path = call.getRequestURI().getPath();
          asked.add(call.getRequestMethod() + " " + path);
          boolean head = call.getRequestMethod().equals("HEAD");
          int status =
              switch (path) {
                case "/here" -> 200;
                case "/no-head" -> head ? 405 : 200;
                case "/moved", "/circle", "/inside" -> 302;
                case "/fault" -> 503;
                case "/busy" -> 429;
                default -> 404;
              };
          String to =
              path.equals("/moved")
                  ? "/here"
                  : path.equals("/inside") ? "http://10.0.0.1/" : "/circle";
          call.getResponseHeaders().set("Location", to);
          call.sendResponseHeaders(status, -1);
          call.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theHeadIsEnough() {
    assertThat(ask("/here").isSound()).isTrue();
    assertThat(asked).containsExactly("HEAD /here");
  }

  @Test
  void whoKnowsNoHeadIsAskedForTheWhole() {
    assertThat(ask("/no-head").isSound()).isTrue();
    assertThat(asked).containsExactly("HEAD /no-head", "GET /no-head");
  }

  @Test
  void whatLeadsOnIsFollowedUpToAPoint() {
    assertThat(ask("/moved").isSound()).isTrue();
    assertThat(ask("/circle").problem()).isEqualTo(OutsideProblem.CIRCLE);
    assertThat(asked).hasSize(2 + 5);
  }

  @Test
  void aPublicPlaceThatLeadsInsideIsNotFollowed() {
    assertThat(ask("/inside").problem()).isEqualTo(OutsideProblem.NOT_ASKED);
  }

  @Test
  void statusesAreRead() {
    assertThat(ask("/gone")).isEqualTo(new OutsideAnswer(OutsideProblem.NOT_FOUND, 404));
    assertThat(ask("/fault")).isEqualTo(new OutsideAnswer(OutsideProblem.SERVER, 503));
    assertThat(ask("/busy")).isEqualTo(new OutsideAnswer(OutsideProblem.LATER, 429));
  }

  @Test
  void nobodyThereIsSilence() {
    URI address = at("/here");
    server.stop(0);
    assertThat(door.ask(address).problem()).isEqualTo(OutsideProblem.SILENT);
  }

  @Test
  void whatIsNotPublicIsNeverAsked() {
    var shipped = new HttpOutsideDoor(PublicHost::is, Duration.ZERO, "Test");
    for (URI address :
        List.of(
            at("/here"),
            URI.create("http://localhost:" + server.getAddress().getPort() + "/here"),
            URI.create("http://[::1]:" + server.getAddress().getPort() + "/here"),
            URI.create("http://169.254.169.254/latest"),
            URI.create("http://2130706433:" + server.getAddress().getPort() + "/here"),
            URI.create("ftp://1.1.1.1/"),
            URI.create("http://user:password@1.1.1.1/"))) {
      assertThat(shipped.ask(address).isSound()).as(address.toString()).isFalse();
    }
    assertThat(asked).isEmpty();
  }

  private OutsideAnswer ask(String path) {
    return door.ask(at(path));
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }
}
