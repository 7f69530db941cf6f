package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banyan.domain.changelog.ChangeSeen;
import org.banyan.ejb.job.Pulse;

/** Says that there is something for the index to follow. */
@ApplicationScoped
class IndexCalling {

  @Inject Pulse pulse;

  void seen(@Observes ChangeSeen change) {
    pulse.soon(IndexFollowing.JOB);
  }
}
