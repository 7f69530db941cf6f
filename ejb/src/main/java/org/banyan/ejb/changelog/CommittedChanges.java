package org.banyan.ejb.changelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.NumberedChange;

/** Reads the log for its followers, each time in a transaction of its own. */
@ApplicationScoped
public class CommittedChanges {

  @Inject ChangeLog log;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long head() {
    return log.head();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<NumberedChange> after(long position, int limit) {
    return log.after(position, limit);
  }
}
