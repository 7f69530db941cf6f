package org.banyan.ejb.account;

import java.util.Set;
import org.banyan.domain.account.SiteRole;

/** What an administrator decides about an account; null leaves it as it is. */
public record AccountDecision(Integer trustLevel, Set<SiteRole> siteRoles, Boolean suspended) {

  public boolean isEmpty() {
    return trustLevel == null && siteRoles == null && suspended == null;
  }
}
