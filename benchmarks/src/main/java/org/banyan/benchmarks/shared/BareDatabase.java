package org.banyan.benchmarks.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database that keeps what it acknowledges, as Banyan runs it, in a folder of its own. */
public sealed interface BareDatabase extends AutoCloseable {
  String name();

  String url();

  /** Bytes of the relation (or, where the database cannot tell them apart, of the table) itself. */
  String sizeQuery(String relation);

  @Override
  void close() throws IOException;

  default boolean isPostgres() {
    return this instanceof Postgres;
  }

  default Connection connect() throws SQLException {
    return DriverManager.getConnection(url());
  }

  static BareDatabase postgres(Path folder) throws IOException {
    return new Postgres(
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "256MB")
            .start());
  }

  static BareDatabase h2(Path folder) {
    return new H2(folder.resolve("banyan"));
  }

  record Postgres(EmbeddedPostgres server) implements BareDatabase {
    @Override
    public String name() {
      return "PostgreSQL";
    }

    @Override
    public String url() {
      return server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
    }

    @Override
    public String sizeQuery(String relation) {
      return "select pg_relation_size('" + relation + "')";
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  record H2(Path file) implements BareDatabase {
    @Override
    public String name() {
      return "H2";
    }

    @Override
    public String url() {
      return "jdbc:h2:file:"
          + file.toAbsolutePath()
          + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=3000";
    }

    @Override
    public String sizeQuery(String relation) {
      return "select disk_space_used('" + relation + "')";
    }

    @Override
    public void close() throws IOException {
      try (Connection connection = connect()) {
        connection.createStatement().execute("shutdown");
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }
}
