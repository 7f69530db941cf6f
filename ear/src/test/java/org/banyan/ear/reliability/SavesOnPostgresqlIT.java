package org.banyan.ear.reliability;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

class SavesOnPostgresqlIT extends SavesOnOneServer {

  /** Longer than the most patient call, so that some are refused. */
  private static final int SECONDS_AWAY = 6;

  /** Other tests share the machine. */
  private static final int SLACK = 4;

  SavesOnPostgresqlIT() {
    super("postgresql");
  }

  @Test
  @Order(2)
  void savesAreRefusedClearlyWhileTheDatabaseIsAwayAndGoInAfterItsReturn() throws IOException {
    expectAllKept(course.databaseAway(SECONDS_AWAY, SLACK));
  }
}
