package org.banyan.ejb.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.AccountChanged.What;
import org.banyan.domain.credential.PasswordChanged;
import org.banyan.domain.session.SessionEnded;

/** Ends sessions together with what gave them their right. */
@ApplicationScoped
class SessionEnding {

  @Inject JpaSessions sessions;
  @Inject Clock clock;
  @Inject Event<SessionEnded> ended;

  void passwordChanged(@Observes PasswordChanged changed) {
    endAll(changed.account(), changed.keptSession());
  }

  void accountChanged(@Observes AccountChanged changed) {
    if (changed.what() == What.SUSPENDED) {
      endAll(changed.account(), null);
    }
  }

  private void endAll(long account, Long kept) {
    sessions.live(account).stream()
        .filter(session -> kept == null || session.id() != kept)
        .forEach(session -> ended.fire(session.end(clock.instant())));
  }
}
