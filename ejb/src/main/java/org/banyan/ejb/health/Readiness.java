package org.banyan.ejb.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether this node can do its work, which it can while its database answers. */
@ApplicationScoped
public class Readiness {

  private static final int SECONDS_TO_ANSWER = 2;

  @Resource(lookup = "java:jboss/datasources/BanyanDS")
  private DataSource database;

  public boolean canServe() {
    try (var connection = database.getConnection()) {
      return connection.isValid(SECONDS_TO_ANSWER);
    } catch (SQLException e) {
      return false;
    }
  }
}
