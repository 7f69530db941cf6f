package org.banyan.benchmarks.speed;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.banyan.benchmarks.server.Store;

/** What Banyan is held against, measured in the same run. */
record References(Store store, Stock stock, Duration time, int[] connections) {

  void measure() throws Exception {
    sameBytes();
    bareCommits();
  }

  /** Where the database can be used beside the server. */
  private void bareCommits() throws Exception {
    if (!store.isOpenToAll()) {
      return;
    }
    var reference = new CommitReference(store, time);
    for (int at : connections) {
      System.out.println(reference.run(at).line("the bare database's insert and commit", at));
    }
    reference.clear();
  }

  private void sameBytes() throws Exception {
    Path file = Files.createTempFile("banyan", ".gz");
    try (var connection = new Connection(stock.site())) {
      var slug = stock.slugs().get(0);
      Files.write(file, connection.ask(Request.get("/w/" + Stock.SPACE + "/" + slug, "")).body());
    }
    int port = freePort();
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            UndertowReference.class.getName(),
            String.valueOf(port),
            file.toString());
    Process undertow = new ProcessBuilder(command).start();
    try {
      undertow.inputReader().readLine();
      var site = URI.create("http://localhost:" + port);
      var load = new Load(site, () -> undertow.info().totalCpuDuration().orElse(Duration.ZERO));
      for (int at : connections) {
        var figures = load.run(at, time, i -> random -> Request.get("/", ""));
        System.out.println(figures.line("Undertow, the same bytes from memory", at));
      }
    } finally {
      undertow.destroy();
      Files.delete(file);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
