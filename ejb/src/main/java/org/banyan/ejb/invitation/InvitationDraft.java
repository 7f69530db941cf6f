package org.banyan.ejb.invitation;

import java.util.Set;
import org.banyan.domain.access.Role;

/**
 * Whom to invite and to what; exactly one of address and handle is given.
 *
 * @param languages tags that a reviewer is to look after; empty for all
 * @param language of the letter to an address; null for the site's own
 */
public record InvitationDraft(
    String email, String handle, Set<Role> roles, Set<String> languages, String language) {}
