package org.banyan.domain.account;

import java.util.Set;

/**
 * A signed-in person, as far as rights need to know them.
 *
 * @param language of the interface, or null where none was chosen
 */
public record Person(
    long id,
    String handle,
    String displayName,
    int trustLevel,
    Set<SiteRole> siteRoles,
    String language) {

  public boolean administrator() {
    return siteRoles.contains(SiteRole.ADMINISTRATOR);
  }

  /** Administrators can do what the help desk can. */
  public boolean helpDesk() {
    return administrator() || siteRoles.contains(SiteRole.HELP_DESK);
  }

  public Face face() {
    return Face.of(handle, displayName);
  }
}
