package org.banyan.domain.outside;

/** What is known of a link that leaves the site. */
public enum OutsideState {
  /** Not asked yet, or nothing that may be asked. */
  UNCHECKED,
  SOUND,
  /** Failed, but not often enough to say more. */
  DOUBTFUL,
  BROKEN
}
