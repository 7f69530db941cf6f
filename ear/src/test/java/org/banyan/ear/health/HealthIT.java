package org.banyan.ear.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class HealthIT {

  private final RunningBanyan banyan;

  HealthIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
  void balancersAreAnsweredWithAWord(String path) {
    var answer = banyan.guest().page(path);
    assertThat(answer.expect(200).body()).isEqualToIgnoringNewLines("ok");
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void theConsoleSaysWhereTheServerIsReady() {
    assertThat(banyan.console().lines()).contains("Banyan is ready at " + banyan.address());
  }

  @Test
  void classesComeFromWhereTheyWereWrittenDown() {
    assertThat(banyan.sharesClasses()).isTrue();
  }

  @Test
  void theLogKeepsWhatHappenedNotEveryRequest() throws IOException {
    banyan.guest().page("/health/live").expect(200);
    assertThat(Files.readString(banyan.log())).contains(" INFO ").doesNotContain(" TRACE ");
  }

  @Test
  void theServerDoesNotSayWhatItIsMadeOf() {
    var answer = banyan.guest().page("/health/live");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Powered-By")).isEmpty();
  }

  @Test
  void onlyTheEmbeddedDatabaseIsSaidNotToBeForKeeps() {
    assertThat(
            banyan.console().lines().stream()
                .anyMatch(line -> line.contains("For keeps, give it PostgreSQL")))
        .isEqualTo(banyan.toString().equals("EMBEDDED"));
  }
}
