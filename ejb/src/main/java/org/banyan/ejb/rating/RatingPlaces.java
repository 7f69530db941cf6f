package org.banyan.ejb.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Deeds;
import org.banyan.domain.rating.RatingDeed;

/** Registers what can be done with ratings, for the explanation of access. */
@ApplicationScoped
class RatingPlaces implements Deeds {

  @Override
  public List<Deed> all() {
    return List.of(RatingDeed.values());
  }
}
