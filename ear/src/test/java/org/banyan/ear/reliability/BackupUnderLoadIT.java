package org.banyan.ear.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.banyan.benchmarks.reliability.BackupUnderLoad;
import org.junit.jupiter.api.Test;

class BackupUnderLoadIT {
  private static final int SAVES = 60;

  @Test
  void whatIsRestoredHoldsEverySaveFromBeforeTheBackup() throws IOException {
    var report = BackupUnderLoad.run(SAVES);
    assertThat(report.violations()).as(report.toString()).isEmpty();
  }
}
