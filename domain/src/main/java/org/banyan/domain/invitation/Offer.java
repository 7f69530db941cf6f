package org.banyan.domain.invitation;

import java.util.EnumSet;
import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.domain.membership.ReviewerLanguages;
import org.banyan.domain.shared.Invalid;

/**
 * What an invitation carries: at least one role.
 *
 * @param languages that a reviewer is to look after; other roles know none
 */
public record Offer(Set<Role> roles, ReviewerLanguages languages) {

  public Offer {
    if (roles.isEmpty()) {
      throw new Invalid("roles", "roles-needed", "Say which roles the invitation carries.");
    }
    roles = EnumSet.copyOf(roles);
    languages = roles.contains(Role.REVIEWER) ? languages : ReviewerLanguages.ALL;
  }
}
