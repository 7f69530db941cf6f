package org.banyan.domain.access;

/** Condition of what every space holds: live, kept without further changes, or in the bin. */
public enum Condition {
  LIVE,
  ARCHIVED,
  BINNED
}
