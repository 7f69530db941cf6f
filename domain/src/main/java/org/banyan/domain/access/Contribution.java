package org.banyan.domain.access;

/** Who adds to a space: any signed-in member, or whoever holds a role there. */
public enum Contribution {
  OPEN,
  MEMBERS
}
