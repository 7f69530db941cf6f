package org.banyan.ejb.census;

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

/** Keeps the census warm, so that no reader waits for it to be taken. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CensusFollowing {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject Pulse pulse;
  @Inject CensusRound round;

  private Future<?> rounds;

  @PostConstruct
  void start() {
    rounds = pulse.every(PAUSE, "census-following", round::follow);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }
}
