package org.banyan.ejb.session;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.session.Session;
import org.banyan.domain.session.SessionEnded;
import org.banyan.domain.session.SessionToken;
import org.banyan.domain.session.SignedIn;
import org.banyan.domain.shared.Forbidden;
import org.banyan.ejb.credential.Recognition;
import org.banyan.ejb.credential.SignInRecord;

/** In by handle or mail address and password, and out again. */
@Stateless
public class SigningIn {

  @Inject Recognition recognition;
  @Inject Accounts accounts;
  @Inject JpaSessions sessions;
  @Inject AuditLog audit;
  @Inject SignInRecord record;
  @Inject Clock clock;
  @Inject Event<SessionEnded> ended;

  /**
   * @param address where the request came from
   * @param device what the browser calls itself
   */
  public SessionBegun signIn(String name, String password, String address, String device) {
    var account = accounts.get(recognition.recognise(name, password, address));
    requireActive(account);
    var token = SessionToken.random();
    var session = new Session(token, account.id(), device, clock.instant());
    sessions.add(session);
    audit.record(new DeedDone(account.id(), account.handle(), "sign-in", account.handle(), ""));
    return new SessionBegun(token, new SignedIn(session.id(), account.person(), clock.instant()));
  }

  public void signOut(SignedIn signedIn) {
    sessions
        .find(signedIn.session())
        .ifPresent(session -> ended.fire(session.end(clock.instant())));
  }

  private void requireActive(Account account) {
    if (account.state() != AccountState.ACTIVE) {
      record.refused(account);
    }
    switch (account.state()) {
      case PENDING ->
          throw new Forbidden(
              "account-pending", "Follow the link in the mail we sent you, then sign in.");
      case SUSPENDED -> throw new Forbidden("account-suspended", "This account is suspended.");
      case ACTIVE -> {}
    }
  }
}
