package org.banyan.domain.membership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Role;

/** All roles held in spaces, and all entries into private ones. */
public interface Memberships {

  void add(RoleGrant grant);

  /** Takes these roles of the person in the space away. */
  void remove(long accountId, long spaceId, Set<Role> roles);

  List<RoleGrant> held(long accountId, long spaceId);

  /** Roles of a person by id of the space. */
  Map<Long, Set<Role>> grants(long accountId);

  void add(SpaceEntry entry);

  /** Ids of the private spaces in which the person is at that moment by an entry. */
  Set<Long> entered(long accountId, Instant at);
}
