package org.banyan.benchmarks.reliability;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same invariants counted over the whole database, of every page at once. */
public final class Ledger {
  private static final Map<String, String> MUST_BE_NONE = new LinkedHashMap<>();

  static {
    MUST_BE_NONE.put(
        "pages whose latest revision is not their last",
        """
        select count(*) from page p where p.latest_revision <>
          (select max(r.number) from revision r where r.page_id = p.id)""");
    MUST_BE_NONE.put(
        "pages without a revision",
        "select count(*) from page p where not exists (select 1 from revision r where r.page_id = p.id)");
    MUST_BE_NONE.put(
        "histories with a gap",
        """
        select count(*) from (select page_id from revision
          group by page_id having max(number) <> count(*) or min(number) <> 1) gaps""");
    MUST_BE_NONE.put(
        "changes nobody numbered", "select count(*) from change where log_position is null");
    MUST_BE_NONE.put(
        "outbox entries not sent", "select count(*) from outbox_entry where sent_at is null");
  }

  private Ledger() {}

  public static List<String> violations(Connection connection) throws SQLException {
    List<String> violations = new ArrayList<>();
    for (var rule : MUST_BE_NONE.entrySet()) {
      long found = count(connection, rule.getValue());
      if (found > 0) {
        violations.add(rule.getKey() + ": " + found);
      }
    }
    return violations;
  }

  private static long count(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
