package org.banyan.ear.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** What Banyan keeps its data in. */
public enum DatabaseKind {
  EMBEDDED,
  POSTGRESQL;

  Database open() {
    return switch (this) {
      case EMBEDDED -> new Database(Map.of(), () -> {});
      case POSTGRESQL -> postgres();
    };
  }

  private static Database postgres() {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
      return new Database(
          Map.of(
              "BANYAN_DB_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
              "BANYAN_DB_USER", "postgres",
              "BANYAN_DB_PASSWORD", "postgres"),
          server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Database(Map<String, String> settings, AutoCloseable server) {}
}
