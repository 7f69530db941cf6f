package org.banyan.benchmarks.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private Connection connection;

  @BeforeEach
  void keepOnePageWithThreeRevisions() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    execute("create table page (id bigint, latest_revision integer)");
    execute("create table revision (page_id bigint, number integer)");
    execute("create table change (log_position bigint)");
    execute("create table outbox_entry (sent_at timestamp)");
    execute("insert into page values (1, 3)");
    execute("insert into revision values (1, 1), (1, 2), (1, 3)");
    execute("insert into change values (1)");
    execute("insert into outbox_entry values (current_timestamp)");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void aSoundDatabaseIsFoundSound() throws SQLException {
    assertThat(Ledger.violations(connection)).isEmpty();
  }

  @Test
  void aPageThatNeverAdvancedIsReported() throws SQLException {
    execute("update page set latest_revision = 2");
    assertThat(Ledger.violations(connection))
        .containsExactly("pages whose latest revision is not their last: 1");
  }

  @Test
  void aPageWithoutRevisionsIsReported() throws SQLException {
    execute("insert into page values (2, 1)");
    assertThat(Ledger.violations(connection)).contains("pages without a revision: 1");
  }

  @Test
  void aGapIsReported() throws SQLException {
    execute("delete from revision where number = 2");
    assertThat(Ledger.violations(connection)).containsExactly("histories with a gap: 1");
  }

  @Test
  void whatWasNotHandedOnIsReported() throws SQLException {
    execute("insert into change values (null)");
    execute("insert into outbox_entry values (null)");
    assertThat(Ledger.violations(connection))
        .containsExactly("changes nobody numbered: 1", "outbox entries not sent: 1");
  }

  private void execute(String sql) throws SQLException {
    connection.createStatement().execute(sql);
  }
}
