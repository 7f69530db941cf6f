package org.banyan.benchmarks.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** The records measured on: the same in every run, few pieces with many comments, many with few. */
final class Village {
  static final int SPACES = 500;
  static final int BATCH = 1000;
  private static final List<String> KINDS = List.of("page", "topic", "idea");
  private static final String BODY =
      "A hundred words of honest talk about what grows here. ".repeat(5);

  private final Random random = new Random(42);
  private final Instant start = Instant.parse("2020-01-01T00:00:00Z");
  private final Pointing pointing;
  private final long[] targets;
  private final int comments;

  Village(Pointing pointing, int contents, int comments) {
    this.pointing = pointing;
    this.comments = comments;
    this.targets = random.longs(contents, 1, Long.MAX_VALUE).toArray();
  }

  int size() {
    return targets.length;
  }

  /** Four pages, one topic and one idea out of six. */
  static String kind(int index) {
    return index % 6 < 4 ? "page" : KINDS.get(index % 6 - 3);
  }

  long target(int index) {
    return targets[index];
  }

  /** A page somewhere, the same for both candidates. */
  int page(int round) {
    return (int) (round * 7919L % (targets.length / 6) * 6);
  }

  void build(Connection connection) throws SQLException {
    execute(
        connection, "create table space (id bigint primary key, visibility varchar(10) not null)");
    for (String table : pointing.tables()) {
      execute(connection, table);
    }
    for (String index : pointing.indexes()) {
      execute(connection, index);
    }
    for (int space = 1; space <= SPACES; space++) {
      String visibility = space % 5 == 0 ? "PRIVATE" : "PUBLIC";
      execute(connection, "insert into space values (" + space + ", '" + visibility + "')");
    }
  }

  void settle(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    for (String kind : KINDS) {
      for (String sql : pointing.insertTarget(kind)) {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
          settle(insert, kind);
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void settle(PreparedStatement insert, String kind) throws SQLException {
    for (int index = 0; index < targets.length; index++) {
      if (kind(index).equals(kind)) {
        fill(insert, index);
        insert.addBatch();
      }
      if (index % BATCH == BATCH - 1) {
        insert.executeBatch();
      }
    }
    insert.executeBatch();
  }

  private void fill(PreparedStatement insert, int index) throws SQLException {
    int parameters = insert.getParameterMetaData().getParameterCount();
    int next = 1;
    insert.setLong(next++, targets[index]);
    if (parameters != 3) {
      insert.setLong(next++, 1 + index % SPACES);
      insert.setLong(next++, index % 2000);
      insert.setObject(next++, start.plusSeconds(index).atOffset(ZoneOffset.UTC));
      insert.setString(next++, index % 20 == 0 ? "BINNED" : "LIVE");
    }
    if (next < parameters) {
      insert.setString(next++, "page-number-" + index);
      insert.setString(next, "Page number " + index);
    }
  }

  /** Comments in committed batches. */
  void talk(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement(pointing.insertComment())) {
      for (int number = 1; number <= comments; number++) {
        double skewed = random.nextDouble();
        comment(
            insert, (int) (skewed * skewed * skewed * targets.length), number, random.nextLong());
        insert.addBatch();
        if (number % BATCH == 0) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
    connection.setAutoCommit(true);
  }

  void comment(PreparedStatement insert, int index, int number, long id) throws SQLException {
    insert.setLong(1, id);
    insert.setLong(2, targets[index]);
    insert.setLong(3, number % 2000);
    insert.setObject(4, start.plusSeconds(number * 100L).atOffset(ZoneOffset.UTC));
    insert.setString(5, BODY);
    if (pointing == Pointing.KIND_AND_ID) {
      insert.setString(6, kind(index));
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
