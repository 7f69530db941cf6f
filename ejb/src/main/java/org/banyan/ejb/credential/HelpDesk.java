package org.banyan.ejb.credential;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.account.EmailTaken;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.shared.NotFound;

/** Helps people into their accounts; all of it goes on record. */
@Stateless
public class HelpDesk {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject Accounts accounts;
  @Inject Enrolment enrolment;
  @Inject PasswordHashing hashing;
  @Inject Attempts attempts;
  @Inject Letters letters;
  @Inject AuditLog audit;
  @Inject Event<AccountChanged> changed;

  /** An administrator makes an active account; null for trust level or roles gives none. */
  public Joined enrol(Person asking, JoinDraft draft, Integer trustLevel, Set<SiteRole> roles) {
    policy.requireAdministrator(asking);
    enrolment.check(draft);
    var hash = hashing.hash(draft.password());
    var email = EmailAddress.given(draft.email());
    if (accounts.findByEmail(email.text()).isPresent()) {
      throw new EmailTaken();
    }
    var account = enrolment.enrol(draft, email, hash);
    changed.fire(account.activate());
    changed.fire(account.trust(trustLevel == null ? 0 : trustLevel));
    changed.fire(account.giveSiteRoles(roles == null ? Set.of() : roles));
    record(asking, "account-enrolled", account);
    return new Joined(account.handle(), account.displayName(), true);
  }

  public void resendActivation(Person asking, String handle) {
    var account = helped(asking, handle);
    letters.queue(Letters.ACTIVATION, account);
    record(asking, "activation-resent", account);
  }

  public void sendReset(Person asking, String handle) {
    var account = helped(asking, handle);
    letters.queue(Letters.RESET, account);
    record(asking, "reset-sent", account);
  }

  /** Forgets failed attempts at an account. */
  public void unlock(Person asking, String handle) {
    var account = helped(asking, handle);
    attempts.forget(account.id());
    record(asking, "account-unlocked", account);
  }

  private Account helped(Person asking, String handle) {
    policy.requireHelpDesk(asking);
    return accounts.find(handle).orElseThrow(NotFound::new);
  }

  private void record(Person asking, String deed, Account account) {
    audit.record(new DeedDone(asking.id(), asking.handle(), deed, account.handle(), ""));
  }
}
