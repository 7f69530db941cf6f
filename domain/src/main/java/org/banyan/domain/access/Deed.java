package org.banyan.domain.access;

/** Something a person may want to do at a place. Each feature lists its own. */
public interface Deed {

  /** Stable name such as {@code page.edit}, used in the API and as text key. */
  String word();

  Requirement requirement();

  /** Whether archived and binned things refuse it. */
  default boolean needsLive() {
    return false;
  }

  /** Whether the right to contribute to the space is asked besides, of owners too. */
  default boolean needsContributing() {
    return false;
  }

  /** Whether it is a matter of confidence, for which administering the site does not count. */
  default boolean inConfidence() {
    return false;
  }

  /** Whether the requirement is waived for what is one's own. */
  default boolean freeToOwner() {
    return false;
  }
}
