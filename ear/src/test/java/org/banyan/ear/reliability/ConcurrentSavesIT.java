package org.banyan.ear.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.banyan.benchmarks.reliability.ConcurrentSaves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcurrentSavesIT {
  private static final int SAVES = 64;

  /** Half of the proof's: other tests share the machine, and whoever waits 3 s is sent away. */
  private static final int WRITERS = 8;

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void everySaveOfACrowdOnOnePageGoesIn(String database) throws IOException {
    var report = ConcurrentSaves.run(database, SAVES, WRITERS);
    assertThat(report.violations()).as(report.toString()).isEmpty();
  }
}
