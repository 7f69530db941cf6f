package org.banyan.ejb.outside;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import org.banyan.ejb.job.Pulse;

/** Watches links that leave the site; the pause between rounds is the pause for each host. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutsideWatch {

  private static final Duration PAUSE = Duration.ofSeconds(30);

  @Inject Pulse pulse;
  @Inject OutsideRound round;

  private Future<?> rounds;

  @PostConstruct
  void start() {
    rounds = pulse.every(PAUSE, "outside-links", round::go);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(true);
  }
}
