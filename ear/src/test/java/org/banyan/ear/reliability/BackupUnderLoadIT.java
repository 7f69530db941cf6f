package org.banyan.ear.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.banyan.benchmarks.reliability.BackupUnderLoad;
import org.junit.jupiter.api.Test;

class BackupUnderLoadIT {
  private static final int SAVES = 40;

  /** Other tests share the machine. */
  private static final Duration REST = Duration.ofMillis(100);

  @Test
  void whatIsRestoredHoldsEverySaveFromBeforeTheBackup() throws IOException {
    var report = BackupUnderLoad.run(SAVES, REST);
    assertThat(report.violations()).as(report.toString()).isEmpty();
  }
}
