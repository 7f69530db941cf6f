package org.banyan.web.membership;

import java.util.SortedSet;
import java.util.TreeSet;
import org.banyan.domain.access.Role;
import org.banyan.ejb.membership.Member;

/**
 * Who holds which roles in a space.
 *
 * @param languages that a reviewer looks after; empty for all
 */
public record ApiMember(
    String handle, String displayName, SortedSet<Role> roles, SortedSet<String> languages) {

  static ApiMember of(Member member) {
    return new ApiMember(
        member.handle(),
        member.displayName(),
        new TreeSet<>(member.roles()),
        new TreeSet<>(member.languages()));
  }
}
