package org.banyan.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.Profile;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Expectation;

/** Shows people and lets them say who they are. */
@Stateless
public class Profiles {

  private static final Set<String> INTERFACE_LANGUAGES = Set.of("en", "fr", "es");

  private final AccountPolicy policy = new AccountPolicy();

  @Inject Accounts accounts;
  @Inject ProfileChecking checking;
  @Inject Event<AccountChanged> changed;

  public PersonView show(Person asking, String handle) {
    policy.requireSignedIn(asking);
    return PersonView.of(seen(asking, handle), asking);
  }

  public PersonView edit(Person asking, String handle, ProfileDraft draft) {
    return edit(asking, handle, draft, Expectation.none());
  }

  /** The same for whoever has read what is there; asked once the account is locked. */
  public PersonView edit(
      Person asking, String handle, ProfileDraft draft, Expectation<PersonView> expected) {
    policy.requireSignedIn(asking);
    var account = seen(asking, handle);
    policy.requireEditing(asking, handle);
    accounts.lock(account);
    expected.meet(() -> PersonView.of(account, asking));
    Profile present = account.profile();
    changed.fire(account.edit(checking.checked(draft.over(present), present)));
    if (draft.language() != null) {
      changed.fire(account.speak(known(draft.language())));
    }
    if (draft.emailPace() != null) {
      changed.fire(account.want(draft.emailPace()));
    }
    return PersonView.of(account, asking);
  }

  /** Whoever has not been let in yet is there for the help desk only. */
  private Account seen(Person asking, String handle) {
    return accounts
        .find(handle)
        .filter(account -> account.state() != AccountState.PENDING || asking.helpDesk())
        .orElseThrow(NotFound::new);
  }

  private static String known(String language) {
    if (!INTERFACE_LANGUAGES.contains(language)) {
      throw new Invalid("language", "language-unknown", "Choose one of en, fr and es.");
    }
    return language;
  }
}
