package org.banyan.web.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.rating.RatingBeside;
import org.banyan.ejb.rating.RatingReading;
import org.banyan.web.reader.CurrentReader;

/** What stands of ratings beside a page. */
@Named("ratingBesideView")
@RequestScoped
public class RatingBesideView {

  @Inject private CurrentReader current;
  @Inject private RatingReading reading;

  private RatingBeside found;

  public RatingBeside of(PageView page) {
    if (found == null) {
      found = reading.beside(page, current.reader());
    }
    return found;
  }
}
