package org.banyan.ejb.shared;

import java.util.Arrays;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Each test finds empty tables, whatever the one before it left. */
class EmptyTables implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    Arrays.stream(Database.values()).filter(Database::isRunning).forEach(Database::empty);
  }
}
