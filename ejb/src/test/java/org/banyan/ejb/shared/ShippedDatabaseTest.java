package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database exactly as the server opens it. */
class ShippedDatabaseTest {

  private static final Path SCRIPT =
      Path.of("../wildfly-config/src/main/cli/embedded/100-database.cli");
  private static final Pattern URL =
      Pattern.compile("connection-url=\"([^\"$]*)\\$\\{[^\"]*}/database/([^\"]*)\"");
  private static final int ROWS = 40;

  @TempDir Path folder;
  private String url;

  @BeforeEach
  void findTheUrl() throws IOException {
    Matcher found = URL.matcher(Files.readString(SCRIPT));
    assertThat(found.find()).isTrue();
    url = found.group(1) + folder.resolve(found.group(2));
  }

  @Test
  void anInterruptedThreadDoesNotCloseTheFileUnderTheOthers() throws Exception {
    try (Connection other = open()) {
      run(other, "create table text (id int primary key, body varchar(1048576))");
      for (int id = 0; id < ROWS; id++) {
        insertInterrupted(id);
      }
      assertThat(count(other)).isEqualTo(ROWS);
    }
    try (Connection later = open()) {
      assertThat(count(later)).isEqualTo(ROWS);
    }
  }

  /** What is written is more than the database keeps in memory, so that the thread must read. */
  private void insertInterrupted(int id) throws InterruptedException {
    Thread writer = new Thread(() -> insert(id));
    writer.start();
    writer.join();
  }

  private void insert(int id) {
    try (Connection mine = open();
        var statement = mine.prepareStatement("insert into text values (?, ?)")) {
      Thread.currentThread().interrupt();
      statement.setInt(1, id);
      statement.setString(2, "x".repeat(50_000));
      statement.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(url, "sa", "");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from text")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
