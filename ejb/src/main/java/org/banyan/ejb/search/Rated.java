package org.banyan.ejb.search;

import java.util.Arrays;
import java.util.Optional;
import org.banyan.domain.rating.RatingLevel;

/** How well a page is rated, at least. */
public enum Rated {
  FOUR("4", RatingLevel.GOOD_FROM),
  THREE("3", RatingLevel.FAIR_FROM),
  /** Less than three. */
  LOW("low", RatingLevel.FAIR_FROM),
  UNRATED("unrated", 0);

  private final String word;
  private final int stars;

  Rated(String word, int stars) {
    this.word = word;
    this.stars = stars;
  }

  /** How it is written in addresses. */
  public String word() {
    return word;
  }

  int stars() {
    return stars;
  }

  public static Optional<Rated> named(String word) {
    return Arrays.stream(values()).filter(rated -> rated.word.equals(word)).findFirst();
  }
}
