package org.banyan.ejb.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.membership.Memberships;

/** Says who a signed-in person is to the access policy, as of now. */
@Stateless
public class ReaderLookup {

  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject Memberships memberships;

  /** From what the session's look-up knows already, so that only the roles are read. */
  public Reader reader(long accountId, String handle, int trustLevel, Set<SiteRole> siteRoles) {
    Set<Long> entries =
        siteRoles.contains(SiteRole.ADMINISTRATOR)
            ? memberships.entered(accountId, clock.instant())
            : Set.of();
    return new Reader(
        accountId, handle, trustLevel, siteRoles, memberships.grants(accountId), entries);
  }
}
