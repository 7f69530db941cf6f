package org.banyan.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresStoreTest {
  @TempDir private Path folder;
  private PostgresStore store;

  @BeforeEach
  void keepSomething() throws IOException, SQLException {
    store = new PostgresStore(folder);
    try (Connection connection = store.connect()) {
      connection.createStatement().execute("create table kept as select 42 as number");
    }
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  @Test
  void aKilledDatabaseIsGoneAndComesBackAtTheSameAddressWithWhatItKept() throws Exception {
    store.kill();
    assertThatThrownBy(this::kept).isInstanceOf(SQLException.class);
    store.startAgain();
    assertThat(kept()).isEqualTo(42);
  }

  @Test
  void aFrozenDatabaseAnswersNobodyUntilItThaws() throws Exception {
    store.freeze();
    assertThatThrownBy(this::kept).hasMessageContaining("connection attempt failed");
    store.thaw();
    assertThat(kept()).isEqualTo(42);
  }

  private int kept() throws SQLException {
    String impatient = store.jdbcUrl() + "&socketTimeout=1&connectTimeout=1";
    try (Connection connection = DriverManager.getConnection(impatient);
        var rows = connection.createStatement().executeQuery("select number from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
