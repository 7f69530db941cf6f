package org.banyan.ejb.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import org.banyan.domain.limit.Limit;
import org.banyan.domain.shared.TooMany;
import org.banyan.ejb.node.Nodes;
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
            TooMany.class, refusal -> assertThat(refusal.retryAfter().toSeconds()).isEqualTo(30));
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

  @Test
  void aClockThatIsSetBackShutsNobodyOut() {
    limits.callOf("ada");
    limits.callOf("ada");
    limits.clock = Clock.fixed(NOON.minusMillis(1), ZoneOffset.UTC);
    assertThatThrownBy(() -> limits.callOf("ada")).isInstanceOf(TooMany.class);
    limits.clock = Clock.fixed(NOON.minus(Duration.ofDays(14)), ZoneOffset.UTC);
    assertThatCode(() -> limits.callOf("ada")).doesNotThrowAnyException();
  }

  @Test
  void whatOneTakesOnAnotherNodeCountsHere() {
    var here = limits(Map.of("BANYAN_LIMIT_CALLS", "4"));
    var there = limits(Map.of("BANYAN_LIMIT_CALLS", "4"));
    joined(here, there);
    here.callOf("ada");
    there.callOf("ada");
    here.callOf("ada");
    there.callOf("ada");
    assertThatThrownBy(() -> here.callOf("ada")).isInstanceOf(TooMany.class);
    assertThatThrownBy(() -> there.callOf("ada")).isInstanceOf(TooMany.class);
    assertThatCode(() -> here.callOf("bob")).doesNotThrowAnyException();
  }

  @Test
  void othersAreToldOfAHundredthAtOnceAndOfNothingLess() {
    var told = new ArrayList<Taken>();
    var large = limits(Map.of("BANYAN_LIMIT_DEEDS", "1000"));
    large.nodes = telling(told::add);
    for (int i = 0; i < 25; i++) {
      large.deed("ada", "192.0.2.1");
      large.deed(null, "192.0.2." + i);
    }
    assertThat(told)
        .containsExactly(new Taken(Limit.DEEDS, "ada", 10), new Taken(Limit.DEEDS, "ada", 10));
  }

  @Test
  void wordOfMoreThanThereIsKeepsNobodyLongerThanAMinute() {
    limits.hear(new Taken(Limit.CALLS, "ada", 1_000));
    assertThatThrownBy(() -> limits.callOf("ada"))
        .isInstanceOfSatisfying(
            TooMany.class, refusal -> assertThat(refusal.retryAfter().toSeconds()).isEqualTo(30));
  }

  private static void joined(Limits one, Limits other) {
    one.nodes = telling(other::hear);
    other.nodes = telling(one::hear);
  }

  private static Nodes telling(Consumer<Taken> others) {
    return new Nodes() {
      @Override
      public void tellOthers(Serializable fact) {
        others.accept((Taken) fact);
      }

      @Override
      public boolean tellAllAndWait(Serializable fact, Duration patience) {
        throw new AssertionError("Nobody waits for others at every call.");
      }
    };
  }

  private static Limits limits(Map<String, String> settings) {
    var limits = new Limits();
    limits.nodes = telling(taken -> {});
    limits.settings = Settings.of(settings);
    limits.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    return limits;
  }
}
