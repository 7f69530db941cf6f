package org.banyan.ejb.rating;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.page.ShownRating;

/**
 * The ratings of a page, as far as one reader may know of them.
 *
 * @param own the reader's; null where they gave none
 * @param open whether the reader may rate
 * @param missing what readers miss, newest first; absent for those whom it is not told
 */
public record RatingView(
    PageLocation location,
    ShownRating rating,
    Own own,
    boolean open,
    Optional<List<Missing>> missing) {

  /**
   * What the reader said.
   *
   * @param missing null where they did not say
   * @param outgrown whether the text has become another one since
   */
  public record Own(int stars, String missing, boolean outgrown, Instant ratedAt) {}

  /** What somebody misses. */
  public record Missing(
      Person person, int stars, String words, boolean outgrown, Instant ratedAt) {}
}
