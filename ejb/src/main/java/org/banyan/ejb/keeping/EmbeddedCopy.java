package org.banyan.ejb.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.banyan.domain.keeping.KeptElsewhere;
import org.banyan.ejb.shared.Folders;
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

  /** Puts the copy into the archive; what it needs in between lies in a folder beside it. */
  void addTo(BackupArchive archive, Path between) throws IOException {
    Files.createDirectory(between);
    try {
      Path copy = on(connection -> replica(connection, between));
      try (var bytes = Files.newInputStream(copy)) {
        archive.add("database/" + copy.getFileName(), bytes);
      }
    } finally {
      Folders.delete(between);
    }
  }

  private static Path replica(Connection connection, Path between) throws SQLException {
    try {
      return DatabaseReplica.make(connection, between);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
