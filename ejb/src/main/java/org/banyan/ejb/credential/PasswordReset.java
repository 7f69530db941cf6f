package org.banyan.ejb.credential;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.credential.AttemptLimit;
import org.banyan.domain.credential.PasswordChanged;
import org.banyan.domain.credential.PasswordRule;
import org.banyan.domain.credential.TokenPurpose;

/** A new password by a mailed link; also the way in for whoever others try to keep out. */
@Stateless
public class PasswordReset {

  @Inject Attempts attempts;
  @Inject Accounts accounts;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject Tokens tokens;
  @Inject Letters letters;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject Event<PasswordChanged> passwordChanged;
  @Inject Event<AccountChanged> accountChanged;

  /** Says nothing about whether there is such an account. */
  public void request(String name, String address) {
    var typed = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    attempts.count(AttemptLimit.RESET_ADDRESS, null, address);
    attempts.count(AttemptLimit.RESET_ACCOUNT, null, typed);
    credentials
        .named(typed)
        .filter(account -> account.state() != AccountState.SUSPENDED && account.email() != null)
        .ifPresent(account -> letters.queue(Letters.RESET, account));
  }

  /** Refuses a link that would not work, before anybody thinks up a password. */
  public void check(String token) {
    tokens.check(token, TokenPurpose.RESET);
  }

  /** Sets the password, ends all sessions and answers whose it is. */
  public String reset(String token, String password, String address) {
    var account = accounts.get(tokens.check(token, TokenPurpose.RESET));
    PasswordRule.require(password, account.handle(), account.email());
    var hash = hashing.hash(password);
    tokens.use(token, TokenPurpose.RESET);
    var changed = credentials.of(account.id()).change(hash, null, clock.instant());
    letIn(account, address);
    audit.record(
        new DeedDone(account.id(), account.handle(), "password-reset", account.handle(), ""));
    passwordChanged.fire(changed);
    return account.handle();
  }

  private void letIn(Account account, String address) {
    attempts.forget(account.id());
    credentials.remember(account.id(), address);
    if (account.state() == AccountState.PENDING) {
      accountChanged.fire(account.activate());
    }
  }
}
