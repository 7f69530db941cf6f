package org.banyan.domain.access;

import java.util.Locale;

/** A role held by a person in a space, from strongest to weakest. */
public enum Role {
  COORDINATOR,
  MODERATOR,
  REVIEWER,
  CONTRIBUTOR;

  /** A coordinator is moderator and reviewer too; everyone with a role is a contributor. */
  public boolean includes(Role other) {
    return this == other || this == COORDINATOR || other == CONTRIBUTOR;
  }

  /** Whether the role serves the spaces below as well. */
  public boolean reachesDown() {
    return this != CONTRIBUTOR;
  }

  /** The trust level its holder counts as, at least, where the role serves. */
  int trust() {
    return this == CONTRIBUTOR ? 2 : 3;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
