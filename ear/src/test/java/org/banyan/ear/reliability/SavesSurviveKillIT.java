package org.banyan.ear.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.banyan.benchmarks.reliability.KillDuringSaves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavesSurviveKillIT {
  private static final int KILLS = 2;
  private static final int ACKNOWLEDGEMENTS_BETWEEN = 80;

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void noAcknowledgedSaveIsLostOrDoubled(String database) throws IOException {
    var report = KillDuringSaves.run(database, KILLS, ACKNOWLEDGEMENTS_BETWEEN);
    assertThat(report.violations()).as(report.toString()).isEmpty();
  }
}
