package org.banyan.domain.rating;

import java.util.Collection;
import org.banyan.domain.page.PageRating;

/** How much ratings count, and who hears what is missing. */
public final class RatingPolicy {

  /** What is thought of a site while nobody has rated anything. */
  public static final double MEAN_OF_NOTHING = 3;

  private static final double MOST_CHANGED = 0.5;
  private static final double WHOLE = 1;
  private static final double HALF = 0.5;

  /** Whether a rating of one text says less of another: more than half of the words changed. */
  public boolean isOutgrown(String rated, String now) {
    return ChangedWords.share(rated, now) > MOST_CHANGED;
  }

  /** What all ratings of a page come to. */
  public PageRating together(Collection<RatingTally> tallies) {
    int count = 0;
    double weight = 0;
    double sum = 0;
    for (RatingTally tally : tallies) {
      double counted = tally.count() * (tally.outgrown() ? HALF : WHOLE);
      count += (int) tally.count();
      weight += counted;
      sum += counted * tally.stars();
    }
    return new PageRating(count, weight, sum);
  }

  /** The mean of everything that was rated. */
  public double mean(PageRating all) {
    return all.isNone() ? MEAN_OF_NOTHING : all.sum() / all.weight();
  }

  /**
   * Whether somebody hears what readers miss: whoever is responsible for the page, else those who
   * coordinate its space.
   *
   * @param answeredFor whether anybody is responsible
   * @param responsible whether it is they who ask
   * @param coordinator whether they coordinate the space
   */
  public boolean hears(boolean answeredFor, boolean responsible, boolean coordinator) {
    return answeredFor ? responsible : coordinator;
  }
}
