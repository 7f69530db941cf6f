package org.banyan.ejb.membership;

import java.util.Set;
import org.banyan.domain.access.Role;

/**
 * A person with the roles they hold in a space.
 *
 * @param languages that a reviewer looks after; empty for all
 */
public record Member(String handle, String displayName, Set<Role> roles, Set<String> languages) {}
