package org.banyan.ejb.changelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.changelog.ChangeSeen;
import org.banyan.ejb.node.Heard;
import org.banyan.ejb.node.Nodes;

/**
 * Tells the memories of other nodes of a change before its turn in the log. Whatever may hide
 * something is acknowledged only when they have forgotten it, or could not be reached in time;
 * those hear of it by the log.
 */
@ApplicationScoped
class ChangeTelling {

  private static final Set<String> ADDITIONS = Set.of("created", "revised", "rated");
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject Nodes nodes;
  @Inject Event<ChangeSeen> seen;

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeNoted change) {
    if (ADDITIONS.contains(change.what())) {
      nodes.tellOthers(new ChangeTold(change));
    } else {
      nodes.tellAllAndWait(new ChangeTold(change), PATIENCE);
    }
  }

  void heard(@Observes @Heard ChangeTold told) {
    seen.fire(new ChangeSeen(told.change()));
  }
}
