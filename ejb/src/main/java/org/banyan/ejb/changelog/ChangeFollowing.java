package org.banyan.ejb.changelog;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import org.banyan.domain.changelog.ChangeSeen;
import org.banyan.domain.changelog.FollowedLog;
import org.banyan.domain.changelog.NumberedChange;
import org.banyan.ejb.job.Pulse;

/** Tells this node's memories what any node has changed, within a second of its commit. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeFollowing {

  static final String JOB = "change-following";

  /** For what was numbered on another node. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final int BATCH = 500;

  @Inject Pulse pulse;
  @Inject CommittedChanges committed;
  @Inject Event<ChangeSeen> seen;
  @Inject Event<FollowedLog> followed;

  private long position;
  private Future<?> rounds;

  /** A node that starts has nothing in memory that could be old. */
  @PostConstruct
  void start() {
    position = committed.head();
    rounds = pulse.every(PAUSE, JOB, this::round);
  }

  @PreDestroy
  void stop() {
    rounds.cancel(false);
  }

  void round() {
    List<NumberedChange> changes;
    do {
      changes = committed.after(position, BATCH);
      for (NumberedChange change : changes) {
        seen.fire(new ChangeSeen(change.change()));
        position = change.position();
      }
    } while (changes.size() == BATCH);
    followed.fire(new FollowedLog());
  }
}
