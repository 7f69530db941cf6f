package org.banyan.domain.limit;

/** What is counted; how much is allowed in a minute is a setting of the server. */
public enum Limit {
  /** Calls of the API from one address, whoever makes them. */
  ADDRESS,
  /** Calls of one person. */
  CALLS,
  /** What one person, or one address where nobody is signed in, changes by calls and forms. */
  DEEDS
}
