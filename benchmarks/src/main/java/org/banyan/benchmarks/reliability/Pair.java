package org.banyan.benchmarks.reliability;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.banyan.benchmarks.server.BanyanServer;
import org.banyan.benchmarks.server.Folders;
import org.banyan.benchmarks.server.PostgresStore;
import org.banyan.benchmarks.server.Store;
import org.banyan.benchmarks.server.Wiki;

/** Two nodes on one PostgreSQL and one folder of files, and somebody signed in at both. */
final class Pair implements AutoCloseable {
  private static final String PASSWORD = "a-password-for-one-run";
  private static final String SPACE = "proving-ground";

  /** As long as a proxy waits before it asks the other node. */
  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(6);

  private static final long TIME_TO_DRAIN = TimeUnit.SECONDS.toNanos(30);
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(250);

  private final Path folder = Files.createTempDirectory("banyan-proof");
  private final PostgresStore store = (PostgresStore) Store.open("postgresql", folder);
  final List<BanyanServer> servers = List.of(node("one"), node("two"));
  final List<Wiki> wikis = new ArrayList<>();
  private boolean sound;

  private Pair() throws IOException {}

  static Pair open() throws IOException {
    Pair pair = new Pair();
    for (BanyanServer server : pair.servers) {
      server.start();
    }
    Wiki signedIn = new Wiki(pair.servers.get(0).url());
    signedIn.signIn("admin", PASSWORD);
    pair.servers.forEach(node -> pair.wikis.add(signedIn.at(node.url(), ANSWERS_WITHIN)));
    var space =
        Json.createObjectBuilder().add("key", SPACE).add("kind", "THEME").add("title", "Ground");
    signedIn.send("POST", "/spaces", space.build(), "").expectGood();
    return pair;
  }

  private BanyanServer node(String name) throws IOException {
    Map<String, String> settings = new HashMap<>(store.settings());
    settings.put("BANYAN_CLUSTER", "true");
    settings.put("BANYAN_NODE", name);
    settings.put("BANYAN_DATA", folder.resolve(name).toString());
    settings.put("BANYAN_FILES", folder.resolve("files").toString());
    settings.put("BANYAN_ADMIN_PASSWORD", PASSWORD);
    Path home = folder.resolve(name + "-server");
    return new BanyanServer(BanyanServer.shipped(), home, settings, List.of());
  }

  Page page(String slug, int sections) throws IOException {
    return Page.make(wikis.get(0), SPACE, slug, sections);
  }

  /** Ends the run: asks each node for every history and its index, then counts in the database. */
  List<String> violations(List<Page> pages) throws IOException {
    List<String> violations = new ArrayList<>();
    for (int node = 0; node < wikis.size(); node++) {
      for (Page page : pages) {
        Page there = page.in(wikis.get(node), page.journal);
        for (String violation : there.violations()) {
          violations.add("node " + (node + 1) + ", " + violation);
        }
      }
    }
    violations.addAll(leftToDo(pages.size()));
    servers.forEach(BanyanServer::stop);
    sound = violations.isEmpty();
    return violations;
  }

  /** What is still not done, in database and indexes, after as long as it may take. */
  private List<String> leftToDo(int pages) throws IOException {
    long end = System.nanoTime() + TIME_TO_DRAIN;
    List<String> left = ledgerAndIndexes(pages);
    while (!left.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(MOMENT);
      left = ledgerAndIndexes(pages);
    }
    return left;
  }

  private List<String> ledgerAndIndexes(int pages) throws IOException {
    List<String> left = new ArrayList<>(ledger());
    for (int node = 0; node < wikis.size(); node++) {
      for (String violation : Index.violations(wikis.get(node), pages)) {
        left.add("node " + (node + 1) + ": " + violation);
      }
    }
    return left;
  }

  private List<String> ledger() {
    try (Connection connection = store.connect()) {
      return Ledger.violations(connection);
    } catch (SQLException e) {
      return List.of("the database cannot be read: " + e.getMessage());
    }
  }

  /** Removes the folder; what a run that went wrong left behind stays for a look. */
  @Override
  public void close() throws IOException {
    servers.forEach(BanyanServer::close);
    store.close();
    if (sound) {
      Folders.remove(folder);
    }
  }
}
