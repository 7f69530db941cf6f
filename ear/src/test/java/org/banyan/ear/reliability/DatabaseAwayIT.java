package org.banyan.ear.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.banyan.benchmarks.reliability.DatabaseAway;
import org.junit.jupiter.api.Test;

class DatabaseAwayIT {
  /** Longer than the most patient call, so that some are refused. */
  private static final int SECONDS_AWAY = 6;

  /** Other tests share the machine. */
  private static final int SLACK = 4;

  @Test
  void savesAreRefusedClearlyWhileItIsAwayAndGoInAfterItsReturn() throws IOException {
    var report = DatabaseAway.run(SECONDS_AWAY, SLACK);
    assertThat(report.violations()).as(report.toString()).isEmpty();
  }
}
