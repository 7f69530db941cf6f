package org.banyan.web.invitation;

import java.time.Instant;
import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.ejb.invitation.InvitationLine;

/**
 * An open invitation.
 *
 * @param email the address invited; null where a person was invited by handle
 * @param invitedBy handle
 */
public record ApiInvitation(
    String id,
    String email,
    String handle,
    Set<Role> roles,
    String invitedBy,
    Instant invitedAt,
    Instant expiresAt) {

  static ApiInvitation of(InvitationLine line) {
    return new ApiInvitation(
        line.id(),
        line.email(),
        line.handle(),
        line.roles(),
        line.invitedBy(),
        line.invitedAt(),
        line.expiresAt());
  }
}
