package org.banyan.domain.rating;

/** What a mean comes to in a word. */
public enum RatingLevel {
  GOOD,
  FAIR,
  POOR,
  UNRATED;

  public static final int GOOD_FROM = 4;
  public static final int FAIR_FROM = 3;

  /**
   * @param mean null where nobody has rated
   */
  public static RatingLevel of(Double mean) {
    if (mean == null) {
      return UNRATED;
    }
    if (mean >= GOOD_FROM) {
      return GOOD;
    }
    return mean >= FAIR_FROM ? FAIR : POOR;
  }
}
