package org.banyan.domain.account;

/** A role held site-wide; the help desk sees accounts, not content. */
public enum SiteRole {
  ADMINISTRATOR,
  HELP_DESK
}
