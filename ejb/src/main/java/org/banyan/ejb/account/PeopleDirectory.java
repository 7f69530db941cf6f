package org.banyan.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.Person;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Listing;

/** Who there is, for those who are signed in. */
@Stateless
public class PeopleDirectory {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject Accounts accounts;
  @Inject PeopleSearch search;

  /**
   * @param after the cursor of the slice before, or null
   */
  public Listing<PersonLine> find(Person asking, PeopleQuery query, String after, int limit) {
    policy.requireSignedIn(asking);
    var found = search.find(query, EnumSet.of(AccountState.ACTIVE), after, limit + 1);
    return Listing.cut(found.stream().map(PersonLine::of).toList(), limit, PersonLine::handle);
  }

  /** One person, whatever their state, for those who help. */
  public PersonView administered(Person asking, String handle) {
    policy.requireHelpDesk(asking);
    return accounts
        .find(handle)
        .map(account -> PersonView.of(account, asking))
        .orElseThrow(NotFound::new);
  }

  /** Everyone, whatever their state, for those who help. */
  public Listing<PersonView> administered(
      Person asking, PeopleQuery query, String after, int limit) {
    policy.requireHelpDesk(asking);
    var found = search.find(query, EnumSet.allOf(AccountState.class), after, limit + 1);
    return Listing.cut(
        found.stream().map(account -> PersonView.of(account, asking)).toList(),
        limit,
        view -> view.line().handle());
  }

  /** A screenful of everyone, for the tables of those who help. */
  public PeopleTable table(
      Person asking,
      PeopleQuery query,
      PeopleOrder order,
      boolean descending,
      int first,
      int size) {
    policy.requireHelpDesk(asking);
    var everyone = EnumSet.allOf(AccountState.class);
    var found = search.screenful(query, everyone, order.clause(descending), first, size);
    return new PeopleTable(
        found.stream().map(account -> PersonView.of(account, asking)).toList(),
        search.count(query, everyone));
  }
}
