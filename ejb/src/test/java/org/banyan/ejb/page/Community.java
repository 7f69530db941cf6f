package org.banyan.ejb.page;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.account.Handle;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.membership.ReaderLookup;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.UseCases;
import org.banyan.ejb.space.SpaceArranging;
import org.banyan.ejb.space.SpaceDraft;

/** People and spaces to test with, made through the use cases themselves. */
public final class Community {

  public final Database database;
  public final UseCases uses;

  public Community(Database database, UseCases uses) {
    this.database = database;
    this.uses = uses;
  }

  /** An active person; administrators hold the site role. */
  public Reader person(String handle, SiteRole... roles) {
    return database.inTransaction(
        () -> {
          var account =
              new Account(
                  new Handle(handle),
                  "Name of " + handle,
                  new EmailAddress(handle + "@example.org"),
                  "en",
                  Instant.EPOCH);
          account.activate();
          account.trust(1);
          account.giveSiteRoles(Set.of(roles));
          uses.get(Accounts.class).add(account);
          return new Reader(account.id(), handle, 1, Set.of(roles), Map.of(), Set.of());
        });
  }

  /** The same person with the roles held by now. */
  public Reader again(Reader reader) {
    return database.inTransaction(
        () ->
            uses.get(ReaderLookup.class)
                .reader(
                    reader.accountId(), reader.handle(), reader.trustLevel(), reader.siteRoles()));
  }

  public void space(String key, String parent, Visibility visibility, Reader by) {
    SpaceDraft draft =
        new SpaceDraft(
            key,
            SpaceKind.GROUP,
            "Space " + key,
            "",
            null,
            parent,
            visibility,
            null,
            null,
            null,
            null,
            null,
            null);
    database.inTransaction(() -> uses.get(SpaceArranging.class).make(draft, by));
  }

  public PageLocation page(String space, String title, String body, Reader by) {
    return database.inTransaction(
        () -> uses.get(PageCreating.class).create(space, draft(title, body), by, null).location());
  }

  public static PageDraft draft(String title, String body) {
    return new PageDraft(title, body, null, null, null, null, null, null, null, null, null);
  }
}
