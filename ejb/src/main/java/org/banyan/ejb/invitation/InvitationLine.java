package org.banyan.ejb.invitation;

import java.time.Instant;
import java.util.Set;
import org.banyan.domain.access.Role;

/**
 * An open invitation as the coordinators see it.
 *
 * @param email the address invited, or null
 * @param handle the person invited, or null
 * @param languages that a reviewer is to look after; empty for all
 * @param invitedBy handle
 */
public record InvitationLine(
    String id,
    String email,
    String handle,
    Set<Role> roles,
    Set<String> languages,
    String invitedBy,
    Instant invitedAt,
    Instant expiresAt) {

  /** Whom it is for, in words. */
  public String guest() {
    return handle == null ? email : "@" + handle;
  }
}
