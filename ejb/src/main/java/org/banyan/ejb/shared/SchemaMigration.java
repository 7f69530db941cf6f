package org.banyan.ejb.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date; an integrator, because that runs before the mapping is checked. */
public class SchemaMigration implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
    migrate(
        factory
            .getServiceRegistry()
            .requireService(ConnectionProvider.class)
            .unwrap(DataSource.class));
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // The schema outlives the program.
  }

  static void migrate(DataSource hasty) {
    DataSource database = PatientDatabase.of(hasty);
    boolean untouched;
    try (Connection connection = database.getConnection()) {
      Durability.require(connection);
      untouched = isUntouched(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
    }
    var flyway =
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .baselineOnMigrate(untouched)
            .baselineVersion("0")
            .load();
    refuseNewerSchema(flyway);
    flyway.migrate();
  }

  /** The nodes of a cluster look for each other, in a table, before the first of them gets here. */
  private static boolean isUntouched(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select count(*) from information_schema.tables"
                    + " where table_schema = current_schema and table_name <> 'node_address'")) {
      return found.next() && found.getLong(1) == 0;
    }
  }

  private static void refuseNewerSchema(Flyway flyway) {
    var all = flyway.info().all();
    newest(all, true)
        .filter(found -> newest(all, false).map(known -> found.isNewerThan(known)).orElse(true))
        .ifPresent(
            found -> {
              throw new IllegalStateException(
                  "The database has schema %s, made by a newer Banyan than this one. Start the newer version, or restore a backup that this version made."
                      .formatted(found));
            });
  }

  private static Optional<MigrationVersion> newest(MigrationInfo[] all, boolean applied) {
    return Arrays.stream(all)
        .filter(info -> applied ? info.getState().isApplied() : info.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .filter(version -> version != null)
        .max(Comparator.naturalOrder());
  }
}
