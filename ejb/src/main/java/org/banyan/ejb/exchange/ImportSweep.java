package org.banyan.ejb.exchange;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.shared.PublicId;

/**
 * Throws away archives whose import is done or never began, or was stopped or failed and did not go
 * on for a day; doing so twice does no harm.
 */
@Singleton
public class ImportSweep {

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject Clock clock;
  @Inject ImportStore store;
  @Inject Jobs jobs;

  @Schedule(hour = "*", minute = "41", persistent = false)
  void sweep() {
    Instant moment = clock.instant().minus(KEPT);
    store.olderThan(moment).stream()
        .filter(file -> !isNeeded(file.getFileName().toString(), moment))
        .forEach(store::discard);
  }

  private boolean isNeeded(String name, Instant moment) {
    OptionalLong id = PublicId.read(name.replace(".zip", ""));
    return id.isPresent()
        && jobs.find(id.getAsLong())
            .filter(job -> !job.state().ended() || job.endedAt().isAfter(moment))
            .isPresent();
  }
}
