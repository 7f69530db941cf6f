package org.banyan.domain.rating;

import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Requirement;

/** What can be done with ratings. One's own pages are rated like any other. */
public enum RatingDeed implements Deed {
  RATE("rating.rate", Requirement.SIGNED_IN),
  /** Of a page that nobody is responsible for. */
  HEAR("rating.hear", Requirement.COORDINATOR);

  private final String word;
  private final Requirement requirement;

  RatingDeed(String word, Requirement requirement) {
    this.word = word;
    this.requirement = requirement;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public Requirement requirement() {
    return requirement;
  }

  @Override
  public boolean needsLive() {
    return this == RATE;
  }

  /** What readers miss is told to those who look after a page, not to whoever runs the site. */
  @Override
  public boolean inConfidence() {
    return this == HEAR;
  }
}
