package org.banyan.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.Person;
import org.banyan.domain.audit.AuditFilter;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Expectation;

/** What administrators decide about accounts; all of it goes on record. */
@Stateless
public class AccountAdministration {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject Accounts accounts;
  @Inject AuditLog audit;
  @Inject Profiles profiles;
  @Inject Event<AccountChanged> changed;

  public PersonView decide(Person asking, String handle, AccountDecision decision) {
    policy.requireAdministrator(asking);
    var account = accounts.find(handle).orElseThrow(NotFound::new);
    if (decision.siteRoles() != null || decision.suspended() != null) {
      policy.requireAnother(asking, handle);
    }
    if (decision.trustLevel() != null) {
      record(asking, account.trust(decision.trustLevel()));
    }
    if (decision.siteRoles() != null) {
      record(asking, account.giveSiteRoles(decision.siteRoles()));
    }
    if (decision.suspended() != null) {
      suspend(asking, account, decision.suspended());
    }
    return PersonView.of(account, asking);
  }

  /** The same together with changes of the profile: all of it or nothing. */
  public PersonView amend(
      Person asking,
      String handle,
      ProfileDraft profile,
      AccountDecision decision,
      Expectation<PersonView> expected) {
    policy.requireAdministrator(asking);
    profiles.edit(asking, handle, profile, expected);
    return decide(asking, handle, decision);
  }

  /** The newest entries of the record of deeds before an id (null: the newest of all). */
  public List<AuditLine> record(Person asking, Long before, int limit) {
    policy.requireAdministrator(asking);
    return audit.latest(before, limit);
  }

  /** The same of what a filter lets through. */
  public List<AuditLine> record(Person asking, AuditFilter filter, Long before, int limit) {
    policy.requireAdministrator(asking);
    return audit.latest(filter, before, limit);
  }

  /** Every kind of deed that is on record. */
  public List<String> deeds(Person asking) {
    policy.requireAdministrator(asking);
    return audit.deeds();
  }

  private void suspend(Person asking, Account account, boolean suspended) {
    if (suspended != (account.state() == AccountState.SUSPENDED)) {
      record(asking, suspended ? account.suspend() : account.reinstate());
    }
  }

  private void record(Person asking, AccountChanged fact) {
    var deed = "account-" + fact.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
    audit.record(
        new DeedDone(
            asking.id(),
            asking.handle(),
            deed,
            fact.handle(),
            fact.before() + " -> " + fact.after()));
    changed.fire(fact);
  }
}
