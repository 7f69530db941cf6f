package org.banyan.ejb.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.page.Pages;
import org.banyan.ejb.page.TakenAlong;

/** What readers thought of a page goes with it. */
@ApplicationScoped
class RatingsTakenAlong implements TakenAlong {

  @Inject Pages pages;

  @Override
  public String what() {
    return "ratings";
  }

  @Override
  public long count(long pageId) {
    return pages.get(pageId).rating().count();
  }
}
