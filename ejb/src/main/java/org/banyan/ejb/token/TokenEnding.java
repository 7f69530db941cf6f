package org.banyan.ejb.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.AccountChanged.What;
import org.banyan.domain.credential.PasswordChanged;

/** Ends tokens together with what gave them their right. */
@ApplicationScoped
class TokenEnding {

  @Inject JpaTokens tokens;
  @Inject Clock clock;

  /** Who had to be let in by mail may have lost more than a password. */
  void passwordChanged(@Observes PasswordChanged changed) {
    if (changed.keptSession() == null) {
      revokeAll(changed.account());
    }
  }

  void accountChanged(@Observes AccountChanged changed) {
    if (changed.what() == What.SUSPENDED) {
      revokeAll(changed.account());
    }
  }

  private void revokeAll(long account) {
    tokens.kept(account).forEach(token -> token.revoke(clock.instant()));
  }
}
