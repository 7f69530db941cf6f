package org.banyan.domain.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What readers think of a page, all of them together. Kept with the page, so that whoever reads the
 * page need not read its ratings.
 *
 * @param count how many ratings there are
 * @param weight how much they count together
 * @param sum of their stars, each as often as it counts
 */
@Embeddable
public record PageRating(
    @Column(name = "rating_count", nullable = false) int count,
    @Column(name = "rating_weight", nullable = false) double weight,
    @Column(name = "rating_sum", nullable = false) double sum) {

  public static final PageRating NONE = new PageRating(0, 0, 0);

  /** How many ratings of the site's mean every page begins with, so that one alone says little. */
  public static final double PRIOR = 10;

  public boolean isNone() {
    return count == 0;
  }

  /** These and others. */
  public PageRating and(PageRating others) {
    return others.isNone()
        ? this
        : new PageRating(count + others.count, weight + others.weight, sum + others.sum);
  }

  /**
   * The Bayesian mean: few ratings stay near the site's, many say what they say.
   *
   * @param site the mean of the site
   */
  public double mean(double site) {
    return (PRIOR * site + sum) / (PRIOR + weight);
  }
}
