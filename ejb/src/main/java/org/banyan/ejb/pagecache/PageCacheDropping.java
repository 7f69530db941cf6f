package org.banyan.ejb.pagecache;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.changelog.ChangeSeen;
import org.banyan.domain.changelog.FollowedLog;

/**
 * Drops what a change may have made old. A new text of a page shows on that page and on lists; any
 * other change may show anywhere, and is rare enough to begin anew.
 */
@ApplicationScoped
class PageCacheDropping {

  /** Other memories of this node forget first, so that nothing is read from them meanwhile. */
  private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

  @Inject PageCache cache;
  @Inject PageMemory memory;

  void madeHere(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(LAST) ChangeNoted fact) {
    drop(fact);
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
    } else if (change.feature().equals("rating")) {
      // The means of all pages lean towards that of the site, which is another one now.
      memory.drop(change.subject());
      memory.drop(PageMemory.SITE);
      cache.dropAll();
    } else {
      memory.dropAll();
      cache.dropAll();
    }
  }
}
