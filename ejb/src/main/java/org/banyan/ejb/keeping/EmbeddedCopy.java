package org.banyan.ejb.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipFile;
import org.banyan.domain.keeping.KeptElsewhere;
import org.hibernate.Session;

/** Copies the embedded database while it is written to; the copy holds what was committed. */
@ApplicationScoped
class EmbeddedCopy {

  private static final String SCHEMA =
      """
      select "version" from "flyway_schema_history"
      where "success" and "version" is not null order by "installed_rank" desc""";

  @PersistenceContext EntityManager em;

  /** Refuses where the database is not the embedded one. */
  void require() {
    if (!on(connection -> connection.getMetaData().getDatabaseProductName()).equals("H2")) {
      throw new KeptElsewhere();
    }
  }

  String schema() {
    return on(connection -> first(connection, SCHEMA));
  }

  /** Puts the copy into the archive; what it needs in between lies beside it. */
  void addTo(BackupArchive archive, Path between) throws IOException {
    try {
      on(connection -> copy(connection, between));
      try (var zip = new ZipFile(between.toFile())) {
        for (var entry : zip.stream().toList()) {
          try (var bytes = zip.getInputStream(entry)) {
            archive.add("database/" + Path.of(entry.getName()).getFileName(), bytes);
          }
        }
      }
    } finally {
      Files.deleteIfExists(between);
    }
  }

  private static boolean copy(Connection connection, Path to) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.execute("backup to '" + to.toString().replace("'", "''") + "'");
    }
  }

  private static String first(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private <T> T on(org.hibernate.jdbc.ReturningWork<T> work) {
    return em.unwrap(Session.class).doReturningWork(work);
  }
}
