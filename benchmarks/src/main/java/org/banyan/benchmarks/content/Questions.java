package org.banyan.benchmarks.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banyan.benchmarks.shared.Timing;

/** What a wiki asks of these tables all day. */
final class Questions {
  private static final int ROUNDS = 200;
  private static final String PUBLIC = "in (select id from space where visibility = 'PUBLIC')";

  private final Connection connection;
  private final Pointing pointing;
  private final Village village;

  Questions(Connection connection, Pointing pointing, Village village) {
    this.connection = connection;
    this.pointing = pointing;
    this.village = village;
  }

  Map<String, String> answers() throws Exception {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("page with its comments", Timing.of(ROUNDS, this::pageWithComments).toString());
    answers.put(
        "latest 50 comments in readable spaces",
        Timing.of(40, round -> read(pointing.latest(PUBLIC))).toString());
    answers.put(
        "latest 50 comments in one space",
        Timing.of(40, round -> read(pointing.latest("= " + (1 + round)))).toString());
    answers.put("comment counts of 50 pages", Timing.of(ROUNDS, this::counts).toString());
    answers.put("delete a page with its comments", Timing.once(ROUNDS, this::delete).toString());
    return answers;
  }

  private void pageWithComments(int round) throws SQLException {
    read(pointing.showPage(), village.target(village.page(round)));
    read(pointing.commentsOfPage(), village.target(village.page(round)));
  }

  private void counts(int round) throws SQLException {
    String ids =
        IntStream.range(0, 50)
            .mapToObj(n -> String.valueOf(village.target(village.page(round * 50 + n))))
            .collect(Collectors.joining(", "));
    read(pointing.countPerPage(ids));
  }

  private void delete(int round) throws SQLException {
    connection.setAutoCommit(false);
    for (String sql : pointing.delete()) {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setLong(1, village.target(village.page(round)));
        statement.executeUpdate();
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void read(String sql, long... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int n = 0; n < parameters.length; n++) {
        statement.setLong(n + 1, parameters[n]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          rows.getObject(1);
        }
      }
    }
  }
}
