package org.banyan.ejb.changelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.ejb.job.Pulse;

/** Says that there is something to number, so that nobody has to look all the time. */
@ApplicationScoped
class ChangeCalling {

  @Inject Pulse pulse;

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeNoted change) {
    pulse.soon(ChangeNumbering.JOB);
  }
}
