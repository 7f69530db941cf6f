package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClocksTest {

  private static final Instant MOMENT = Instant.parse("2020-02-02T20:20:00Z");

  private final Clocks clocks = new Clocks();
  private final Clock clock = clocks.clock();

  @Test
  void deedsAtAnotherMomentSeeItAndNothingElseDoes() {
    clocks.at(
        MOMENT,
        () -> {
          assertThat(clock.instant()).isEqualTo(MOMENT);
          assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isAfter(MOMENT);
        });
    assertThat(clock.instant()).isAfter(MOMENT);
  }
}
