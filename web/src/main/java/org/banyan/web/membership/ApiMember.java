package org.banyan.web.membership;

import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.ejb.membership.Member;

/**
 * Who holds which roles in a space.
 *
 * @param languages that a reviewer looks after; empty for all
 */
public record ApiMember(String handle, String displayName, Set<Role> roles, Set<String> languages) {

  static ApiMember of(Member member) {
    return new ApiMember(member.handle(), member.displayName(), member.roles(), member.languages());
  }
}
