package org.banyan.benchmarks.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banyan.benchmarks.shared.BareDatabase;

/** Many at once: single commits, and comments on pieces that are being deleted. */
final class Traffic {
  private static final int WRITERS = 8;

  private final BareDatabase database;
  private final Pointing pointing;
  private final Village village;

  Traffic(BareDatabase database, Pointing pointing, Village village) {
    this.database = database;
    this.pointing = pointing;
    this.village = village;
  }

  /** Comments a second, each its own commit, most of them on a few hot pieces. */
  long commits(int each) throws Exception {
    long start = System.nanoTime();
    all(writer -> write(writer, each, 100));
    return (long) (WRITERS * each / ((System.nanoTime() - start) / 1e9));
  }

  /**
   * Comments left without their piece after {@code pieces} were deleted under the writers' hands;
   * {@code locking} lets both sides lock the piece first.
   */
  long orphans(int from, int pieces, boolean locking) throws Exception {
    String look = locking ? pointing.lock() : pointing.showPage();
    int to = Math.min(village.size(), from + pieces * 6);
    all(writer -> writer == 0 ? delete(from, to, look) : race(writer, from, to, look));
    try (Connection connection = database.connect();
        var rows = connection.createStatement().executeQuery(pointing.orphans())) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private interface Writer {
    Void write(int writer) throws Exception;
  }

  private void all(Writer work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int n = 0; n < WRITERS; n++) {
      int writer = n;
      tasks.add(() -> work.write(writer));
    }
    try {
      for (Future<Void> done : pool.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  private Void write(int writer, int each, int hot) throws SQLException {
    Random random = new Random(writer);
    try (Connection connection = database.connect();
        PreparedStatement insert = connection.prepareStatement(pointing.insertComment())) {
      for (int number = 0; number < each; number++) {
        village.comment(insert, random.nextInt(hot) * 6 + 1, number, random.nextLong());
        insert.executeUpdate();
      }
    }
    return null;
  }

  private Void delete(int from, int to, String look) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement seen = connection.prepareStatement(look)) {
      connection.setAutoCommit(false);
      for (int index = from; index < to; index++) {
        if ("page".equals(Village.kind(index))) {
          isThere(seen, index);
          for (String sql : pointing.delete()) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
              statement.setLong(1, village.target(index));
              statement.executeUpdate();
            }
          }
          connection.commit();
        }
      }
    }
    return null;
  }

  /** Looks whether the page is there, as a use case would, then comments on it. */
  private Void race(int writer, int from, int to, String look) throws SQLException {
    Random random = new Random(writer);
    try (Connection connection = database.connect();
        PreparedStatement seen = connection.prepareStatement(look);
        PreparedStatement insert = connection.prepareStatement(pointing.insertComment())) {
      connection.setAutoCommit(false);
      for (int index = from; index < to; index++) {
        if ("page".equals(Village.kind(index))) {
          comment(connection, seen, insert, index, random.nextLong());
          comment(connection, seen, insert, index, random.nextLong());
        }
      }
    }
    return null;
  }

  private void comment(
      Connection connection, PreparedStatement seen, PreparedStatement insert, int index, long id)
      throws SQLException {
    try {
      if (isThere(seen, index)) {
        village.comment(insert, index, 1, id);
        insert.executeUpdate();
      }
      connection.commit();
    } catch (SQLException refused) {
      connection.rollback();
    }
  }

  private boolean isThere(PreparedStatement seen, int index) throws SQLException {
    seen.setLong(1, village.target(index));
    try (var rows = seen.executeQuery()) {
      return rows.next();
    }
  }
}
