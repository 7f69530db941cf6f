package org.banyan.ejb.limit;

import java.time.Instant;

/**
 * What is left to somebody.
 *
 * @param full when there is everything again; a bucket that is full is as good as absent
 * @param untold how often they took something that other nodes do not know of
 */
record Bucket(Instant full, int untold) {

  private static final Bucket FRESH = new Bucket(null, 0);

  static Bucket orFresh(Bucket known) {
    return known == null ? FRESH : known;
  }
}
