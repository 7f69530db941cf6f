package org.banyan.ejb.credential;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.account.EmailTaken;
import org.banyan.domain.account.Person;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.credential.AttemptLimit;
import org.banyan.domain.credential.SignInFailed;
import org.banyan.domain.credential.TokenPurpose;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.shared.Settings;

/** Another mail address for one's own account, once a link sent there was followed. */
@Stateless
public class EmailChange {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject Accounts accounts;
  @Inject Recognition recognition;
  @Inject Attempts attempts;
  @Inject Tokens tokens;
  @Inject Letters letters;
  @Inject Settings settings;
  @Inject AuditLog audit;
  @Inject Event<AccountChanged> changed;

  /**
   * The same answer for an address that another account has: its owner is told by mail.
   *
   * @return whether the address is the account's at once, where no mail can be sent
   */
  public boolean ask(Person asking, String email, String password, String address) {
    policy.requireSignedIn(asking);
    var wanted = EmailAddress.given(email);
    recognise(asking, password, address);
    var account = accounts.get(asking.id());
    attempts.count(AttemptLimit.EMAIL_CHANGE, asking.id(), String.valueOf(asking.id()));
    var owner = accounts.findByEmail(wanted.text());
    boolean unproven = settings.smtpHost().isEmpty();
    if (owner.isPresent()) {
      tell(owner.get(), asking);
    } else if (unproven) {
      move(account, wanted);
    } else {
      letters.queue(Letters.EMAIL_PROOF, account, wanted.text());
    }
    return unproven;
  }

  private void tell(Account owner, Person asking) {
    if (owner.id() != asking.id()) {
      letters.queue(Letters.KNOWN_ADDRESS, owner);
    }
  }

  /** Refuses a link that would not work, and answers which address it proves. */
  public String check(String token) {
    return tokens.proven(token).text();
  }

  /** Follows the mailed link; the former address is told. */
  public void prove(String token) {
    var proven = tokens.proven(token);
    move(accounts.get(tokens.use(token, TokenPurpose.EMAIL)), proven);
  }

  private void move(Account account, EmailAddress to) {
    if (accounts.findByEmail(to.text()).filter(owner -> owner.id() != account.id()).isPresent()) {
      throw new EmailTaken();
    }
    var former = account.email();
    changed.fire(account.moveTo(to));
    audit.record(
        new DeedDone(account.id(), account.handle(), "email-changed", account.handle(), ""));
    if (former != null && !former.equals(to.text()) && settings.smtpHost().isPresent()) {
      letters.queue(Letters.EMAIL_CHANGED, account, former);
    }
  }

  private void recognise(Person asking, String password, String address) {
    try {
      recognition.require(asking.id(), asking.handle(), password, address);
    } catch (SignInFailed e) {
      throw new Invalid("present", "password-wrong", "This is not your present password.");
    }
  }
}
