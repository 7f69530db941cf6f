package org.banyan.benchmarks.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Where a server under test keeps its data. */
public interface Store extends AutoCloseable {
  /** The settings that lead the server there. */
  Map<String, String> settings();

  String jdbcUrl();

  /** Whether it can be looked at while the server is up. */
  boolean isOpenToAll();

  @Override
  void close() throws IOException;

  /** For looking at what was kept. */
  default Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl());
  }

  static Store open(String name, Path folder) throws IOException {
    return switch (name) {
      case "h2" -> new EmbeddedStore(folder);
      case "postgresql" -> new PostgresStore(folder);
      default -> throw new IllegalArgumentException(name + " is neither h2 nor postgresql");
    };
  }

  /** The H2 file inside the server's folder of data. */
  record EmbeddedStore(Path folder) implements Store {
    @Override
    public Map<String, String> settings() {
      return Map.of();
    }

    @Override
    public String jdbcUrl() {
      return "jdbc:h2:file:"
          + folder.toAbsolutePath().resolve("database/banyan")
          + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;USER=sa";
    }

    @Override
    public boolean isOpenToAll() {
      return false;
    }

    @Override
    public void close() {
      // The file goes with the folder.
    }
  }
}
