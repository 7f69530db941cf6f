package org.banyan.web.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.banyan.domain.rating.Opinion;
import org.banyan.domain.rating.RatingLevel;

/** Stars as they are drawn. */
@Named("ratings")
@RequestScoped
public class RatingWords {

  private static final List<Integer> SCALE =
      IntStream.rangeClosed(1, Opinion.MOST).boxed().toList();

  /** From one star to all of them. */
  public List<Integer> getScale() {
    return SCALE;
  }

  public int getLongest() {
    return Opinion.LONGEST;
  }

  /** Five stars, as many of them full as the number says. */
  public String drawn(Number stars) {
    int full = (int) Math.round(stars.doubleValue());
    return "★".repeat(full) + "☆".repeat(Opinion.MOST - full);
  }

  /** The level of a mean in a word for a class. */
  public String look(Double mean) {
    return RatingLevel.of(mean).name().toLowerCase();
  }
}
