package org.banyan.benchmarks.reliability;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.banyan.benchmarks.server.BanyanServer;
import org.banyan.benchmarks.server.Folders;
import org.banyan.benchmarks.server.Store;
import org.banyan.benchmarks.server.Wiki;

/** A server with an empty house on a database of its own, and somebody signed in who may write. */
final class Ground implements AutoCloseable {
  private static final String PASSWORD = "a-password-for-one-run";
  private static final String SPACE = "proving-ground";
  private static final long TIME_TO_DRAIN = TimeUnit.SECONDS.toNanos(30);
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(500);

  final Store store;
  final BanyanServer server;
  final Wiki wiki;
  private Optional<Path> ownFolder = Optional.empty();
  private int pagesThere;
  private boolean broken;
  private boolean ended;

  private Ground(Path folder, Path data, String database, List<String> wrapper) throws IOException {
    this.store = Store.open(database, data);
    Map<String, String> settings = new HashMap<>(store.settings());
    settings.put("BANYAN_DATA", data.toString());
    settings.put("BANYAN_ADMIN_PASSWORD", PASSWORD);
    this.server =
        new BanyanServer(BanyanServer.shipped(), folder.resolve("server"), settings, wrapper);
    this.wiki = new Wiki(server.url());
  }

  static Ground open(String database) throws IOException {
    Path folder = Files.createTempDirectory("banyan-proof");
    Path data = Files.createDirectories(folder.resolve("data"));
    Ground ground = open(folder, data, database, List.of());
    ground.ownFolder = Optional.of(folder);
    return ground;
  }

  /** With the data in a folder, and the server inside a command, that limit them. */
  static Ground open(Path folder, Path data, String database, List<String> wrapper)
      throws IOException {
    Ground ground = new Ground(folder, data, database, wrapper);
    ground.server.start();
    ground.wiki.signIn("admin", PASSWORD);
    ground.makeSpace();
    return ground;
  }

  /** A server on what this one, whose database is the embedded one, has by now. */
  Ground reopen(Path folder, Path data) throws IOException {
    Ground ground = new Ground(folder, data, "h2", List.of());
    ground.pagesThere = pagesThere;
    ground.server.start();
    ground.wiki.signIn("admin", PASSWORD);
    return ground;
  }

  private void makeSpace() throws IOException {
    var space =
        Json.createObjectBuilder()
            .add("key", SPACE)
            .add("kind", "THEME")
            .add("title", "Proving ground")
            .add("visibility", "PUBLIC")
            .add("contribution", "OPEN");
    wiki.send("POST", "/spaces", space.build(), "").expectGood();
  }

  /** A new page, which somebody is going to write on. */
  Page page(String slug, int sections) throws IOException {
    pagesThere++;
    return Page.make(wiki, SPACE, slug, sections);
  }

  /** Asks for the histories of these pages, and whether the index follows all there are. */
  List<String> violations(List<Page> pages) throws IOException {
    List<String> violations = new ArrayList<>();
    for (Page page : pages) {
      violations.addAll(page.violations());
    }
    violations.addAll(drain());
    broken |= !violations.isEmpty();
    return violations;
  }

  /** Stops the server and counts what the database kept. */
  List<String> end() throws IOException {
    List<String> violations = new ArrayList<>(complaintsOfTheStop());
    violations.addAll(ledger());
    broken |= !violations.isEmpty();
    ended = true;
    return violations;
  }

  /** Lets the jobs finish and the index follow; what it has not followed in time. */
  private List<String> drain() throws IOException {
    long end = System.nanoTime() + TIME_TO_DRAIN;
    List<String> behind = Index.violations(wiki, pagesThere);
    while (System.nanoTime() < end && !(behind.isEmpty() && isSettled())) {
      LockSupport.parkNanos(MOMENT);
      behind = Index.violations(wiki, pagesThere);
    }
    return behind;
  }

  private boolean isSettled() {
    return !store.isOpenToAll() || ledger().isEmpty();
  }

  private List<String> complaintsOfTheStop() throws IOException {
    long before = lines().size();
    server.stop();
    return lines().stream()
        .skip(before)
        .filter(line -> line.contains(" ERROR "))
        .map(line -> "while it stopped, the server said: " + line)
        .toList();
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(server.console());
  }

  private List<String> ledger() {
    try (Connection connection = store.connect()) {
      return Ledger.violations(connection);
    } catch (SQLException e) {
      return List.of("the database cannot be read: " + e.getMessage());
    }
  }

  /** Removes the folder it made; what a run that went wrong left behind stays for a look. */
  @Override
  public void close() throws IOException {
    server.close();
    store.close();
    if (ended && !broken && ownFolder.isPresent()) {
      Folders.remove(ownFolder.get());
    }
  }
}
