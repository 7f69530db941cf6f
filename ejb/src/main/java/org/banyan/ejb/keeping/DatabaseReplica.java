package org.banyan.ejb.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A second embedded database with what was committed to the first at one moment. It is written anew
 * from rows that one snapshot shows, and so holds every key and reference once more to its rules.
 * H2's own copy of its file ({@code backup to}) holds halves of what is saved meanwhile.
 */
final class DatabaseReplica {

  private static final String ISOLATION =
      "set session characteristics as transaction isolation level ";
  private static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  private static final String PACKED = " compression \"LZF\"";

  private DatabaseReplica() {}

  /**
   * Makes one.
   *
   * @param original open, in no transaction
   * @param folder an empty one of its own
   * @return the file of the replica, closed
   */
  static Path make(Connection original, Path folder) throws SQLException, IOException {
    Path script = folder.resolve("script");
    write(original, script);
    Path replica = folder.resolve("banyan");
    String user = original.getMetaData().getUserName();
    try (Connection empty = DriverManager.getConnection("jdbc:h2:" + replica + OPTIONS, user, "")) {
      execute(empty, "runscript from " + quoted(script) + PACKED);
    }
    Files.delete(script);
    return folder.resolve("banyan.mv.db");
  }

  private static void write(Connection original, Path script) throws SQLException {
    execute(original, ISOLATION + "snapshot");
    try {
      execute(original, "script to " + quoted(script) + PACKED);
    } finally {
      execute(original, ISOLATION + "read committed");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }
}
