package org.banyan.ejb.account;

import java.time.Instant;
import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.EmailPace;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;

/**
 * A person by themselves.
 *
 * @param owned what only the owner, the help desk and administrators see; else null
 * @param editable whether who asks may edit the profile
 */
public record PersonView(
    long id, PersonLine line, int trustLevel, Instant joinedAt, OwnLines owned, boolean editable) {

  /** What is nobody else's business. */
  public record OwnLines(
      String email,
      EmailPace emailPace,
      String language,
      AccountState state,
      Set<SiteRole> siteRoles) {}

  static PersonView of(Account account, Person asking) {
    boolean own = account.id() == asking.id();
    return new PersonView(
        account.id(),
        PersonLine.of(account),
        account.trustLevel(),
        account.createdAt(),
        own || asking.helpDesk() ? ownLines(account) : null,
        own || asking.administrator());
  }

  private static OwnLines ownLines(Account account) {
    return new OwnLines(
        account.email(),
        account.emailPace(),
        account.language(),
        account.state(),
        account.siteRoles());
  }
}
