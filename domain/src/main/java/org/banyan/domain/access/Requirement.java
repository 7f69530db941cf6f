package org.banyan.domain.access;

/** What a deed asks of whoever sees the place. */
public enum Requirement {
  SEEING,
  SIGNED_IN,
  CONTRIBUTING,
  TRUST_1,
  TRUST_2,
  TRUST_3,
  REVIEWER,
  MODERATOR,
  COORDINATOR,
  ADMINISTRATOR
}
