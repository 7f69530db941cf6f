package org.banyan.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final Pace ten = new Pace(10, Duration.ofMinutes(1));

  @Test
  void asManyAtOnceAsTheBucketHoldsAndNotOneMore() {
    Instant full = null;
    for (int i = 0; i < 10; i++) {
      assertThat(ten.patience(full, NOON)).isZero();
      full = ten.afterOneMore(full, NOON);
    }
    assertThat(ten.patience(full, NOON)).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void afterAWhileOneMoreIsThere() {
    Instant full = NOON.plus(Duration.ofMinutes(1));
    assertThat(ten.patience(full, NOON.plusSeconds(5))).isEqualTo(Duration.ofSeconds(1));
    assertThat(ten.patience(full, NOON.plusSeconds(6))).isZero();
  }

  @Test
  void noneMeansNoLimit() {
    assertThat(new Pace(0, Duration.ofMinutes(1)).isOff()).isTrue();
    assertThat(ten.isOff()).isFalse();
  }

  @Test
  void theAddressesOfOneNetworkOfTheNewKindCountAsOne() {
    byte[] one = new byte[16];
    byte[] other = new byte[16];
    other[15] = 7;
    assertThat(Origin.of(one)).isEqualTo(Origin.of(other));
    other[7] = 7;
    assertThat(Origin.of(one)).isNotEqualTo(Origin.of(other));
    assertThat(Origin.of(new byte[] {127, 0, 0, 1})).hasSize(4);
  }
}
