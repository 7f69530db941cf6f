package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banyan.ejb.rating.RatingGiving;

/** Lets people of the demonstration say what they think of pages. */
@ApplicationScoped
class Opinions {

  private static final Duration EVENING = Duration.ofHours(19);

  @Inject Cast cast;
  @Inject RatingGiving giving;

  /** The deeds, each on its day, after whatever was written then. */
  List<Deed> say(Instant today) {
    return Scripts.ratings().stream()
        .map(
            rating ->
                new Deed(
                    today.minus(Duration.ofDays(rating.daysAgo())).plus(EVENING),
                    () -> giving.rate(rating.page(), rating.opinion(), cast.reader(rating.by()))))
        .toList();
  }
}
