package org.banyan.ejb.pagecache;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.changelog.ChangeSeen;
import org.banyan.domain.changelog.FollowedLog;
import org.banyan.ejb.node.Heard;
import org.banyan.ejb.node.Nodes;

/**
 * Drops what a change may have made old. A new text of a page shows on that page and on lists; any
 * other change may show anywhere, and is rare enough to begin anew.
 */
@ApplicationScoped
class PageCacheDropping {

  /** Other memories of this node forget first, so that nothing is read from them meanwhile. */
  private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

  /** A node that does not answer in this time has lost touch, and is out of its cluster soon. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject PageCache cache;
  @Inject PageMemory memory;
  @Inject Nodes nodes;

  void madeHere(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(LAST) ChangeNoted fact) {
    drop(fact);
    // Who no longer sees a space must not find it on the next node a moment later.
    if (fact.feature().equals("space")) {
      nodes.tellAllAndWait(new PagesOutOfDate(), PATIENCE);
    }
  }

  void heard(@Observes @Heard PagesOutOfDate word) {
    dropAll();
  }

  void seen(@Observes @Priority(LAST) ChangeSeen fact) {
    drop(fact.change());
  }

  void followed(@Observes FollowedLog fact) {
    cache.followed();
  }

  private void drop(ChangeNoted change) {
    if (change.feature().equals("page") && change.what().equals("revised")) {
      memory.drop(change.subject());
      cache.dropText(change.subject());
    } else {
      dropAll();
    }
  }

  private void dropAll() {
    memory.dropAll();
    cache.dropAll();
  }
}
