package org.banyan.domain.space;

/** When saved text is published, from light to firm. */
public enum ReviewPolicy {
  OPEN,
  HOLD_NEWCOMERS,
  SENSITIVE
}
