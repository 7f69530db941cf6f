package org.banyan.ejb.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.banyan.domain.shared.TooMany;
import org.banyan.ejb.shared.Settings;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final Limits limits =
      limits(Map.of("BANYAN_LIMIT_CALLS", "2", "BANYAN_LIMIT_DEEDS", "1"));

  @Test
  void whoTakesTooMuchHearsWhenToComeAgain() {
    limits.callOf("ada");
    limits.callOf("ada");
    assertThatThrownBy(() -> limits.callOf("ada"))
        .isInstanceOfSatisfying(
            TooMany.class,
            refusal -> Assertions.assertThat(refusal.retryAfter().toSeconds()).isEqualTo(30));
    assertThatCode(() -> limits.callOf("bob")).doesNotThrowAnyException();
    limits.clock = Clock.fixed(NOON.plusSeconds(30), ZoneOffset.UTC);
    assertThatCode(() -> limits.callOf("ada")).doesNotThrowAnyException();
  }

  @Test
  void guestsAreCountedByTheirAddress() {
    limits.deed(null, "192.0.2.1");
    assertThatThrownBy(() -> limits.deed(null, "192.0.2.1")).isInstanceOf(TooMany.class);
    assertThatCode(() -> limits.deed(null, "192.0.2.2")).doesNotThrowAnyException();
    assertThatCode(() -> limits.deed("ada", "192.0.2.1")).doesNotThrowAnyException();
  }

  @Test
  void sixteenWritersAtFullSpeedAreNormal() {
    var generous = limits(Map.of());
    for (int i = 0; i < 20_000; i++) {
      generous.callFrom("127.0.0.1");
      generous.callOf("admin");
      generous.deed("admin", "127.0.0.1");
    }
  }

  @Test
  void zeroSetsNoLimit() {
    var open = limits(Map.of("BANYAN_LIMIT_ADDRESS", "0"));
    for (int i = 0; i < 500_000; i++) {
      open.callFrom("2001:db8::1");
    }
  }

  private static Limits limits(Map<String, String> settings) {
    var limits = new Limits();
    limits.settings = Settings.of(settings);
    limits.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    return limits;
  }
}
