package org.banyan.ear.reliability;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

class SavesOnEmbeddedIT extends SavesOnOneServer {

  private static final int SAVES_AROUND = 60;

  SavesOnEmbeddedIT() {
    super("h2");
  }

  @Test
  @Order(2)
  void whatIsRestoredHoldsEverySaveFromBeforeTheBackup() throws IOException {
    expectAllKept(course.backupUnderLoad(SAVES_AROUND));
  }
}
