package org.banyan.ejb.pagecache;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Collections;
import java.util.Set;
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

  private static final int MOST_TEXTS = 1_000;

  @Inject PageCache cache;
  @Inject PageMemory memory;

  /** New texts that were dropped with their commit here, until the log tells of them again. */
  private final Set<ChangeNoted> known =
      Collections.newSetFromMap(
          Caffeine.newBuilder().maximumSize(MOST_TEXTS).<ChangeNoted, Boolean>build().asMap());

  void madeHere(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(LAST) ChangeNoted fact) {
    drop(fact);
    if (isNewText(fact)) {
      known.add(fact);
    }
  }

  void seen(@Observes @Priority(LAST) ChangeSeen fact) {
    if (!known.remove(fact.change())) {
      drop(fact.change());
    }
  }

  void followed(@Observes FollowedLog fact) {
    cache.followed();
  }

  private void drop(ChangeNoted change) {
    if (isNewText(change)) {
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

  /** Told apart from every other by the number of its revision. */
  private static boolean isNewText(ChangeNoted change) {
    return change.feature().equals("page") && change.what().equals("revised");
  }
}
