package org.banyan.ejb.exchange;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.shared.PublicId;

/** Throws away archives whose import has ended or never began; doing so twice does no harm. */
@Singleton
public class ImportSweep {

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject Clock clock;
  @Inject ImportStore store;
  @Inject Jobs jobs;

  @Schedule(hour = "*", minute = "41", persistent = false)
  void sweep() {
    store.olderThan(clock.instant().minus(KEPT)).stream()
        .filter(file -> !isNeeded(file.getFileName().toString()))
        .forEach(store::discard);
  }

  private boolean isNeeded(String name) {
    OptionalLong id = PublicId.read(name.replace(".zip", ""));
    return id.isPresent()
        && jobs.find(id.getAsLong()).filter(job -> !job.state().ended()).isPresent();
  }
}
