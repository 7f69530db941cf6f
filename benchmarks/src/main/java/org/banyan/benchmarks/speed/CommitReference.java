package org.banyan.benchmarks.speed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SplittableRandom;
import org.banyan.benchmarks.server.Store;

/**
 * The database without Banyan: a row as long as a page is inserted and committed, again and again.
 */
record CommitReference(Store store, Duration time) {

  Figures run(int connections) throws Exception {
    try (var connection = store.connect();
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists bare_page (number bigint, body text)");
    }
    return new Turns(connections, time, () -> Duration.ZERO).measure(i -> new Inserting(store));
  }

  void clear() throws SQLException {
    try (var connection = store.connect();
        var statement = connection.createStatement()) {
      statement.execute("drop table if exists bare_page");
    }
  }

  private static final class Inserting implements Turns.Worker {
    private final Connection connection;
    private final PreparedStatement insert;
    private String body;

    Inserting(Store store) throws SQLException {
      connection = store.connect();
      connection.setAutoCommit(false);
      insert = connection.prepareStatement("insert into bare_page (number, body) values (?, ?)");
    }

    @Override
    public void prepare(SplittableRandom random) {
      body = Prose.page(random.nextInt(1_000), 1_000);
    }

    @Override
    public boolean work() throws SQLException {
      insert.setLong(1, System.nanoTime());
      insert.setString(2, body);
      insert.executeUpdate();
      connection.commit();
      return true;
    }

    @Override
    public void close() throws IOException {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }
}
