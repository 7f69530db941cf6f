package org.banyan.ejb.rehearsal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.banyan.ejb.job.Pulse;
import org.banyan.ejb.shared.Settings;

/** Keeps this node's clock where the rehearsal's is. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RehearsalFollowing {

  private static final Logger LOG = Logger.getLogger(RehearsalFollowing.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject Pulse pulse;
  @Inject RehearsalTime time;
  @Inject Settings settings;

  private Future<?> rounds;

  @PostConstruct
  void start() {
    if (settings.testClock()) {
      LOG.warning(
          "BANYAN_TEST_CLOCK is true: administrators can shift the time. Not for real use.");
      time.follow();
      rounds = pulse.every(PAUSE, "rehearsal-clock", time::follow);
    }
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }
}
