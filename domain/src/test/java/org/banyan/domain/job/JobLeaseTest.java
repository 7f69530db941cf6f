package org.banyan.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobLeaseTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final Duration LENGTH = Duration.ofSeconds(30);

  private final JobLease lease = new JobLease("outbox", "one", NOW, LENGTH);

  @Test
  void aHeldJobIsRefusedToOthers() {
    assertThat(lease.take("two", NOW.plusSeconds(29), LENGTH)).isEmpty();
  }

  @Test
  void theHolderProlongsItUnderTheSameNumber() {
    var first = lease.taken();
    assertThat(lease.take("one", NOW.plusSeconds(29), LENGTH)).contains(first);
    assertThat(lease.take("two", NOW.plusSeconds(31), LENGTH)).isEmpty();
  }

  @Test
  void whoTakesOverGetsAGreaterNumberAndTheOldHoldingCountsNoMore() {
    var first = lease.taken();
    var second = lease.take("two", NOW.plusSeconds(30), LENGTH).orElseThrow();
    assertThat(second.fence()).isGreaterThan(first.fence());
    assertThat(lease.isHeldAs(first)).isFalse();
    assertThat(lease.isHeldAs(second)).isTrue();
  }

  @Test
  void aReleasedJobIsFreeAtOnce() {
    lease.release(NOW);
    assertThat(lease.take("two", NOW, LENGTH)).isPresent();
  }
}
