package org.banyan.ejb.index;

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

/** Keeps this node's index with the change log, and makes one where there is none that fits. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexFollowing {

  static final String JOB = "index-following";
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject Pulse pulse;
  @Inject IndexBuilding building;

  private Future<?> following;
  private Future<?> rebuilding;

  @PostConstruct
  void start() {
    following = pulse.every(PAUSE, JOB, building::round);
    rebuilding = pulse.every(PAUSE, "index-rebuilding", building::rebuildWhereOrdered);
  }

  @PreDestroy
  void stop() {
    following.cancel(false);
    rebuilding.cancel(false);
  }
}
