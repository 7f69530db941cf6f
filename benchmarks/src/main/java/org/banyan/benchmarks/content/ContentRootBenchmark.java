package org.banyan.benchmarks.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banyan.benchmarks.shared.BareDatabase;

/** Prints the table of figures of decision 4; arguments: contents, comments, databases. */
public final class ContentRootBenchmark {
  private final int contents;
  private final int comments;

  private ContentRootBenchmark(int contents, int comments) {
    this.contents = contents;
    this.comments = comments;
  }

  public static void main(String... arguments) throws Exception {
    int contents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 65_000;
    int comments = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    var benchmark = new ContentRootBenchmark(contents, comments);
    String databases = arguments.length > 2 ? arguments[2] : "PostgreSQL,H2";
    for (String kind : databases.split(",")) {
      var root = benchmark.measure(kind, Pointing.ROOT_WITH_FOREIGN_KEYS);
      var loose = benchmark.measure(kind, Pointing.KIND_AND_ID);
      System.out.printf("%n| %s | root with foreign keys | kind and id |%n|---|---|---|%n", kind);
      root.forEach(
          (what, figure) -> System.out.printf("| %s | %s | %s |%n", what, figure, loose.get(what)));
    }
  }

  private Map<String, String> measure(String kind, Pointing pointing) throws Exception {
    Path folder = Files.createTempDirectory("banyan-benchmark");
    try (BareDatabase database =
        "H2".equals(kind) ? BareDatabase.h2(folder) : BareDatabase.postgres(folder)) {
      return measure(database, pointing);
    } finally {
      remove(folder);
    }
  }

  private Map<String, String> measure(BareDatabase database, Pointing pointing) throws Exception {
    Map<String, String> figures = new LinkedHashMap<>();
    Village village = new Village(pointing, contents, comments);
    try (Connection connection = database.connect()) {
      village.build(connection);
      figures.put("insert of " + contents + " pieces", seconds(() -> village.settle(connection)));
      figures.put("insert of " + comments + " comments", seconds(() -> village.talk(connection)));
      Village.execute(connection, "analyze");
      sizes(database, pointing, connection, figures);
      figures.putAll(new Questions(connection, pointing, village).answers());
    }
    Traffic traffic = new Traffic(database, pointing, village);
    figures.put("comments committed one by one, 8 writers", traffic.commits(1500) + " /s");
    long locked = traffic.orphans(contents / 3, 300, true);
    figures.put("orphans after deleting under writers' hands, piece locked first", "" + locked);
    long unlocked = traffic.orphans(contents / 2, 300, false);
    figures.put("orphans after the same without the lock", "" + unlocked);
    return figures;
  }

  private void sizes(
      BareDatabase database, Pointing pointing, Connection connection, Map<String, String> figures)
      throws SQLException {
    double tables = 0;
    for (String table : pointing.relations()) {
      tables += bytes(connection, database.sizeQuery(table));
    }
    figures.put("tables", megabytes(tables));
    if (database.isPostgres()) {
      figures.put(
          "tables and indexes",
          megabytes(bytes(connection, "select pg_database_size('postgres')")));
    }
  }

  private static double bytes(Connection connection, String query) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getDouble(1);
    }
  }

  private static String megabytes(double bytes) {
    return Math.round(bytes / 1e6) + " MB";
  }

  private interface Step {
    void run() throws SQLException;
  }

  private static String seconds(Step step) throws SQLException {
    long start = System.nanoTime();
    step.run();
    return Math.round((System.nanoTime() - start) / 1e8) / 10.0 + " s";
  }

  private static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
