package org.banyan.domain.outside;

/** Why nothing was found behind a link. */
public enum OutsideProblem {
  /** The other site says that nothing is there. */
  NOT_FOUND(true),
  /** No such host. */
  HOST(true),
  /** The host does not answer, or not in time. */
  SILENT(true),
  /** The other site has a fault of its own. */
  SERVER(true),
  /** Its certificate is not to be trusted. */
  CERTIFICATE(true),
  /** It leads on and on. */
  CIRCLE(true),
  /** We were told to come back later. */
  LATER(false),
  /** It is no address that may be asked: not of the web, or not public. */
  NOT_ASKED(false);

  private final boolean counts;

  OutsideProblem(boolean counts) {
    this.counts = counts;
  }

  /** Whether it speaks against the link. */
  boolean counts() {
    return counts;
  }
}
