package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

class SchemaMigrationTest {

  private static final String DURABLE =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  @TempDir Path folder;

  @Test
  void aSecondStartFindsNothingToDo() {
    var database = h2(DURABLE);
    SchemaMigration.migrate(database);
    assertThatCode(() -> SchemaMigration.migrate(database)).doesNotThrowAnyException();
  }

  @Test
  void aSchemaMadeByANewerProgramStopsTheStart() throws SQLException {
    var database = h2(DURABLE);
    SchemaMigration.migrate(database);
    execute(
        database,
        """
          insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
            "script", "installed_by", "execution_time", "success")
          values (9999, '9999', 'from the future', 'SQL', 'V9999__x.sql', 'x', 1, true)
          """);
    assertThatThrownBy(() -> SchemaMigration.migrate(database))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("9999")
        .hasMessageContaining("newer");
  }

  @Test
  void nodesMayHaveLookedForEachOtherBeforeTheSchemaIsMade() throws SQLException {
    var database = h2(DURABLE);
    execute(database, "create table node_address (own_addr varchar(200) primary key)");
    SchemaMigration.migrate(database);
    assertThatCode(() -> execute(database, "select * from page")).doesNotThrowAnyException();
    assertThatCode(() -> SchemaMigration.migrate(database)).doesNotThrowAnyException();
  }

  @Test
  void aDatabaseOfAnotherProgramStopsTheStart() throws SQLException {
    var database = h2(DURABLE);
    execute(database, "create table ledger (id bigint primary key)");
    assertThatThrownBy(() -> SchemaMigration.migrate(database)).hasMessageContaining("non-empty");
  }

  @Test
  void anEmbeddedDatabaseThatDelaysItsWritesStopsTheStart() {
    assertThatThrownBy(() -> SchemaMigration.migrate(h2("")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("WRITE_DELAY=0");
  }

  @Test
  void aPostgresqlThatDoesNotWaitForItsDiskStopsTheStart() throws SQLException {
    var careless = postgresql("postgres", "-c synchronous_commit=off");
    assertThatThrownBy(() -> SchemaMigration.migrate(careless))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("synchronous_commit");
  }

  /**
   * A server that gives up what takes more than a few milliseconds, as the pool does after four
   * seconds.
   */
  @Test
  void aMigrationMayTakeLongerThanAnythingElse() throws SQLException {
    execute(postgresql("postgres", ""), "create database patience");
    var hasty =
        postgresql(
            "patience",
            "-c statement_timeout=5 -c lock_timeout=5 -c idle_in_transaction_session_timeout=5");
    SchemaMigration.migrate(hasty);
    assertThatThrownBy(() -> execute(hasty, "select pg_sleep(1)"))
        .hasMessageContaining("statement timeout");
  }

  @Test
  void aConnectionGivenBackIsAsHastyAsBefore() throws SQLException {
    var pool = new PGConnectionPoolDataSource();
    pool.setUrl(postgresql("postgres", "").getUrl());
    pool.setUser("postgres");
    pool.setOptions("-c statement_timeout=5");
    pool.setSocketTimeout(7);
    var pooled = pool.getPooledConnection();
    try (var patient = PatientDatabase.patient(pooled.getConnection());
        var statement = patient.createStatement()) {
      assertThat(patient.getNetworkTimeout()).isZero();
      statement.execute("select pg_sleep(0.05)");
    }
    try (var hasty = pooled.getConnection();
        var statement = hasty.createStatement()) {
      assertThat(hasty.getNetworkTimeout()).isEqualTo(7000);
      assertThatThrownBy(() -> statement.execute("select pg_sleep(1)"))
          .hasMessageContaining("statement timeout");
    }
    pooled.close();
  }

  private static PGSimpleDataSource postgresql(String name, String options) throws SQLException {
    var database = new PGSimpleDataSource();
    database.setUrl(Database.POSTGRESQL.dataSource().unwrap(PGSimpleDataSource.class).getUrl());
    database.setDatabaseName(name);
    database.setUser("postgres");
    database.setOptions(options);
    return database;
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private DataSource h2(String options) {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + folder.resolve("banyan") + options);
    database.setUser("sa");
    return database;
  }
}
