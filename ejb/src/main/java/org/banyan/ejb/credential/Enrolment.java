package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.account.Handle;
import org.banyan.domain.account.HandleTaken;
import org.banyan.domain.account.Profile;
import org.banyan.domain.credential.PasswordRule;
import org.banyan.domain.shared.Invalid;

/** Makes an account with its password, by whichever door it comes. */
@ApplicationScoped
public class Enrolment {

  @Inject Accounts accounts;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject Clock clock;

  public void check(JoinDraft draft) {
    Invalid.together(
        () -> Handle.given(draft.handle()),
        () -> Profile.named(draft.displayName()),
        () -> EmailAddress.given(draft.email()),
        () -> PasswordRule.require(draft.password(), draft.handle(), draft.email()));
  }

  /** The hash comes ready made, because making it is slow and this holds a connection. */
  public Account enrol(JoinDraft draft, EmailAddress email, String passwordHash) {
    var handle = Handle.given(draft.handle());
    if (accounts.find(handle.text()).isPresent()) {
      throw new HandleTaken(handle.text());
    }
    var account =
        new Account(handle, draft.displayName(), email, draft.language(), clock.instant());
    accounts.add(account);
    credentials.add(account, passwordHash);
    return account;
  }
}
