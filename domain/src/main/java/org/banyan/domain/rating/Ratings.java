package org.banyan.domain.rating;

import java.util.List;
import java.util.Optional;

/** All ratings. */
public interface Ratings {

  void add(Rating rating);

  void remove(Rating rating);

  Optional<Rating> find(long pageId, long accountId);

  List<RatingTally> tally(long pageId);

  /** Numbers of the texts of a page that somebody has rated, newest first, and not too many. */
  List<Integer> revisions(long pageId);

  /** Says of all ratings of one text whether it has become another; how many that changes. */
  int outgrow(long pageId, int revision, boolean outgrown);

  /** Ratings that say what is missing, newest first. */
  List<Rating> saying(long pageId);
}
