package org.banyan.ejb.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** How the databases are started for tests: with the options they are shipped with. */
final class TestServers {

  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=3000";

  /**
   * Deleting is many times quicker than truncating where every truncation is synced to the disk.
   */
  private static final Map<Database, Constraints> CONSTRAINTS =
      Map.of(
          Database.H2,
          new Constraints("set referential_integrity false", "set referential_integrity true"),
          Database.POSTGRESQL,
          new Constraints(
              "set session_replication_role = replica", "set session_replication_role = default"));

  private record Constraints(String off, String on) {}

  /** Held here, because a logger that nobody holds forgets its level. */
  private static final List<Logger> QUIET =
      Stream.of(
              "org.hibernate",
              "org.flywaydb",
              "org.banyan",
              "org.jboss.weld",
              "org.jboss.weld.Bootstrap")
          .map(Logger::getLogger)
          .toList();

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  private TestServers() {}

  static DataSource h2() {
    try {
      var folder = Files.createTempDirectory("banyan-h2");
      var pool =
          JdbcConnectionPool.create(
              "jdbc:h2:async:" + folder + "/banyan" + H2_OPTIONS, "banyan", "");
      pool.setMaxConnections(40);
      return pool;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DataSource postgresql() {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      return server.getPostgresDatabase();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void empty(Database database) {
    try (var connection = database.dataSource().getConnection()) {
      var constraints = CONSTRAINTS.get(database);
      run(connection, constraints.off());
      // One commit for all: each would wait for the disk.
      connection.setAutoCommit(false);
      for (String table : tables(connection)) {
        run(connection, "delete from " + table);
      }
      connection.commit();
      connection.setAutoCommit(true);
      run(connection, constraints.on());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var found =
        connection
            .getMetaData()
            .getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        var name = found.getString("TABLE_NAME");
        if (!name.equals("flyway_schema_history")) {
          tables.add('"' + name + '"');
        }
      }
    }
    return tables;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
