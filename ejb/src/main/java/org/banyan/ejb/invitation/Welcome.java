package org.banyan.ejb.invitation;

import java.util.Set;
import org.banyan.domain.access.Role;

/**
 * What whoever follows the mailed link is shown.
 *
 * @param inviter display name
 * @param languages that a reviewer is to look after; empty for all
 * @param email the address invited; null where a known person was
 * @param known handle of the account that is meant; null where a new one may be made
 */
public record Welcome(
    String space,
    String spaceTitle,
    String inviter,
    Set<Role> roles,
    Set<String> languages,
    String email,
    String known) {

  /** Whether somebody signed in under that handle may accept. */
  public boolean isFor(String handle) {
    return handle != null && (known == null || known.equals(handle));
  }
}
