package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.space.SpaceMade;
import org.banyan.domain.space.SpaceRearranged;

/** Notes in the change log what is found and has no notes of its own there: spaces and people. */
@ApplicationScoped
class FoundChangeNotes {

  @Inject ChangeLog log;

  void made(@Observes SpaceMade fact) {
    long space = fact.space().id();
    log.note(new ChangeNoted("space", space, "created", space, fact.by().id()));
  }

  void rearranged(@Observes SpaceRearranged fact) {
    long space = fact.space().id();
    log.note(new ChangeNoted("space", space, "changed", space, null));
  }

  void changed(@Observes AccountChanged fact) {
    log.note(new ChangeNoted("account", fact.account(), "changed", null, null));
  }
}
