package org.banyan.ear.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.banyan.benchmarks.reliability.ConcurrentSaves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcurrentSavesIT {
  private static final int SAVES = 24;

  private static final int WRITERS = 4;

  /** Whoever waits 3 s is sent away, and other tests make them wait; the proof allows 1 in 100. */
  private static final double RETRIED_AT_MOST = 0.5;

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void everySaveOfACrowdOnOnePageGoesIn(String database) throws IOException {
    var report = ConcurrentSaves.run(database, SAVES, WRITERS, RETRIED_AT_MOST);
    assertThat(report.violations()).as(report.toString()).isEmpty();
  }
}
