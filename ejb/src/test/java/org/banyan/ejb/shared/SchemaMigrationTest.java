package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
            "script", "installed_by", "execution_time", "success")
          values (9999, '9999', 'from the future', 'SQL', 'V9999__x.sql', 'x', 1, true)
          """);
    }
    assertThatThrownBy(() -> SchemaMigration.migrate(database))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("9999")
        .hasMessageContaining("newer");
  }

  @Test
  void anEmbeddedDatabaseThatDelaysItsWritesStopsTheStart() {
    assertThatThrownBy(() -> SchemaMigration.migrate(h2("")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("WRITE_DELAY=0");
  }

  @Test
  void aPostgresqlThatDoesNotWaitForItsDiskStopsTheStart() throws SQLException {
    var careless = new PGSimpleDataSource();
    careless.setUrl(Database.POSTGRESQL.dataSource().unwrap(PGSimpleDataSource.class).getUrl());
    careless.setUser("postgres");
    careless.setOptions("-c synchronous_commit=off");
    assertThatThrownBy(() -> SchemaMigration.migrate(careless))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("synchronous_commit");
  }

  private DataSource h2(String options) {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + folder.resolve("banyan") + options);
    database.setUser("sa");
    return database;
  }
}
