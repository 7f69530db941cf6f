package org.banyan.domain.access;

import java.util.Map;
import java.util.Set;
import org.banyan.domain.account.SiteRole;

/**
 * Who asks: a guest, or a signed-in person with what decides about their rights.
 *
 * @param accountId null for a guest
 * @param trustLevel 0 to 3
 * @param grants roles held, by id of the space
 * @param entries ids of private spaces an administrator has entered by an audited deed
 */
public record Reader(
    Long accountId,
    String handle,
    int trustLevel,
    Set<SiteRole> siteRoles,
    Map<Long, Set<Role>> grants,
    Set<Long> entries) {

  public static final Reader GUEST = new Reader(null, null, 0, Set.of(), Map.of(), Set.of());

  public boolean signedIn() {
    return accountId != null;
  }

  public boolean administrator() {
    return siteRoles.contains(SiteRole.ADMINISTRATOR);
  }

  public boolean is(Long otherAccountId) {
    return accountId != null && accountId.equals(otherAccountId);
  }

  public Set<Role> rolesHeldIn(long spaceId) {
    return grants.getOrDefault(spaceId, Set.of());
  }
}
