package org.banyan.benchmarks.speed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.benchmarks.server.BanyanServer;
import org.banyan.benchmarks.server.Folders;
import org.banyan.benchmarks.server.Store;

/**
 * A running server on a database of its own, which is gone afterwards.
 *
 * @param started how long it took until it served, in a form for people
 */
record House(Path folder, Store store, BanyanServer server, String started)
    implements AutoCloseable {

  static final String PASSWORD = "banyan-figs-and-roots";

  static House open(String database) throws IOException {
    Path folder = Files.createTempDirectory("banyan-speed");
    Path data = Files.createDirectories(folder.resolve("data"));
    Store store = Store.open(database, data);
    Map<String, String> settings = new HashMap<>(store.settings());
    settings.put("BANYAN_DATA", data.toString());
    settings.put("BANYAN_ADMIN_PASSWORD", PASSWORD);
    var server =
        new BanyanServer(BanyanServer.shipped(), folder.resolve("server"), settings, List.of());
    long begin = System.nanoTime();
    server.start();
    var took = Duration.ofNanos(System.nanoTime() - begin);
    return new House(folder, store, server, took.toMillis() / 100 / 10.0 + " s");
  }

  URI site() {
    return URI.create(server.url());
  }

  /** What the system says the process holds in memory. */
  long residentMegabytes() throws IOException {
    return server.residentBytes() / 1_000_000;
  }

  @Override
  public void close() throws IOException {
    server.close();
    store.close();
    Folders.remove(folder);
  }
}
