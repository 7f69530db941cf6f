package org.banyan.domain.account;

/** Something about an account became another; before and after are words for the record. */
public record AccountChanged(long account, String handle, What what, String before, String after) {

  /** What changed. */
  public enum What {
    ACTIVATED,
    PROFILE,
    LANGUAGE,
    EMAIL,
    EMAIL_PACE,
    TRUST_LEVEL,
    SITE_ROLES,
    SUSPENDED,
    REINSTATED
  }
}
