package org.banyan.web.invitation;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.banyan.domain.access.Role;
import org.banyan.ejb.invitation.InvitationLine;

/**
 * An open invitation.
 *
 * @param email the address invited; null where a person was invited by handle
 * @param languages that a reviewer is to look after; empty for all
 * @param invitedBy handle
 */
public record ApiInvitation(
    String id,
    String email,
    String handle,
    SortedSet<Role> roles,
    SortedSet<String> languages,
    String invitedBy,
    Instant invitedAt,
    Instant expiresAt) {

  static ApiInvitation of(InvitationLine line) {
    return new ApiInvitation(
        line.id(),
        line.email(),
        line.handle(),
        new TreeSet<>(line.roles()),
        new TreeSet<>(line.languages()),
        line.invitedBy(),
        line.invitedAt(),
        line.expiresAt());
  }
}
