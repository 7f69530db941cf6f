package org.banyan.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private final OutboxEntry entry = new OutboxEntry("greeting", "{}", NOW);

  @Test
  void whatIsPutIsDueAtOnce() {
    assertThat(entry.isDue(NOW)).isTrue();
  }

  @Test
  void anAttemptPutsTheNextOneOffForLongerEachTime() {
    entry.attempt(NOW);
    assertThat(entry.isDue(NOW.plusSeconds(29))).isFalse();
    assertThat(entry.isDue(NOW.plusSeconds(30))).isTrue();
    entry.attempt(NOW);
    assertThat(entry.isDue(NOW.plusSeconds(59))).isFalse();
    assertThat(entry.isDue(NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void aFailureIsRememberedAndTriedAgain() {
    entry.attempt(NOW);
    entry.fail("no route to host");
    assertThat(entry.isSent()).isFalse();
    assertThat(entry.isDue(NOW.plus(Duration.ofDays(1)))).isTrue();
  }

  @Test
  void whatIsSentIsNeverDueAgain() {
    entry.attempt(NOW);
    entry.send(NOW);
    assertThat(entry.isDue(NOW.plus(Duration.ofDays(400)))).isFalse();
    assertThat(entry.isGivenUp()).isFalse();
  }

  @Test
  void whatIsGivenUpWaitsWithItsReasonUntilSomebodySendsItAgain() {
    entry.attempt(NOW);
    entry.giveUp("no mail server");
    assertThat(entry.isGivenUp()).isTrue();
    assertThat(entry.isDue(NOW.plus(Duration.ofDays(400)))).isFalse();
    entry.again(NOW);
    assertThat(entry.isDue(NOW)).isTrue();
  }

  @Test
  void afterTwentyAttemptsItIsGivenUp() {
    for (int i = 0; i < OutboxEntry.MOST_ATTEMPTS; i++) {
      assertThat(entry.isGivenUp()).isFalse();
      entry.attempt(NOW);
    }
    assertThat(entry.isGivenUp()).isTrue();
  }
}
