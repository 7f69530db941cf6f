package org.banyan.ejb.page;

import org.banyan.domain.page.PageRating;

/**
 * What ratings come to, as people see it.
 *
 * @param mean the Bayesian mean; null where nobody has rated
 */
public record ShownRating(Double mean, int count) {

  public static final ShownRating NONE = new ShownRating(null, 0);

  /** What is not rated asks for no mean of the site. */
  public static ShownRating of(PageRating rating, SiteMean site) {
    return rating.isNone() ? NONE : new ShownRating(rating.mean(site.value()), rating.count());
  }
}
