package org.banyan.ejb.credential;

/**
 * What one hash costs: kibibytes of memory, and how often it goes over them. On one lane: more
 * would only help who has idle cores.
 */
record Argon2Cost(int memory, int passes) {

  /** The first choice of OWASP's Password Storage Cheat Sheet. */
  static final Argon2Cost TODAY = new Argon2Cost(19_456, 2);

  boolean isLessThan(Argon2Cost other) {
    return memory < other.memory || passes < other.passes;
  }
}
