package org.banyan.ejb.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;

/** Refuses a database that is set to forget what it has acknowledged. */
final class Durability {

  private static final Logger LOG = Logger.getLogger(Durability.class.getName());

  private Durability() {}

  static void require(Connection connection) throws SQLException {
    switch (connection.getMetaData().getDatabaseProductName()) {
      case "PostgreSQL" -> {
        refuse("PostgreSQL", "fsync", "off", show(connection, "fsync"));
        refuse("PostgreSQL", "synchronous_commit", "off", show(connection, "synchronous_commit"));
      }
      case "H2" -> requireDurableH2(connection);
      default ->
          throw new IllegalStateException(
              "Banyan keeps its data in PostgreSQL (BANYAN_DB_URL) or in the embedded H2, not in "
                  + connection.getMetaData().getDatabaseProductName());
    }
  }

  private static void requireDurableH2(Connection connection) throws SQLException {
    var delay =
        one(
            connection,
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
    if (!"0".equals(delay)) {
      throw new IllegalStateException(
          "The embedded database would lose acknowledged saves if the program were killed: add WRITE_DELAY=0 to its URL.");
    }
    LOG.warning(
        "Banyan runs on its embedded database. That is for looking around: it survives a killed program, not a power cut. For keeps, give it PostgreSQL (BANYAN_DB_URL).");
  }

  private static void refuse(String product, String setting, String refused, String found) {
    if (refused.equals(found)) {
      throw new IllegalStateException(
          "%s runs with %s=%s and could lose acknowledged saves: set it to on."
              .formatted(product, setting, found));
    }
  }

  private static String show(Connection connection, String setting) throws SQLException {
    return one(connection, "select current_setting('" + setting + "')");
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      return result.next() ? result.getString(1) : null;
    }
  }
}
