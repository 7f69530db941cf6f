package org.banyan.web.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.rating.Opinion;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.rating.RatingGiving;
import org.banyan.ejb.rating.RatingReading;
import org.banyan.ejb.rating.RatingView;
import org.banyan.web.api.Query;
import org.banyan.web.form.Said;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** One's own rating of a page, and what its readers miss. */
@Named("ratingShowView")
@RequestScoped
public class RatingShowView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PageReading pages;
  @Inject private RatingGiving giving;
  @Inject private RatingReading reading;
  @Inject private Said said;

  private RatingView found;

  public void show() {
    at.find();
    at.requireLive();
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    // What is told in confidence is kept by no browser.
    Answers.keepSecret(Visibility.PRIVATE);
  }

  /** Takes the rating; few stars without a word lead back to the question what is missing. */
  public void rate() {
    Opinion opinion = Opinion.given(Query.number("stars", request.getParameter("stars")), words());
    giving.rate(at.asked(), opinion, current.reader());
    PageLocation now = pages.presentLocation(at.asked(), current.reader());
    if (Opinion.asksWhatIsMissing(opinion.stars()) && opinion.missing() == null) {
      said.andShow("rating.keptAsk", Answers.path("w", now.space(), now.slug(), "rating"));
    } else {
      said.andShow("rating.kept", Answers.page(now));
    }
  }

  public void withdraw() {
    giving.withdraw(at.asked(), current.reader());
    said.andShow(
        "rating.withdrawn", Answers.page(pages.presentLocation(at.asked(), current.reader())));
  }

  public RatingView getFound() {
    if (found == null) {
      found = reading.show(at.asked(), current.reader());
    }
    return found;
  }

  /** As sent with the form, else as given before; 0 for none. */
  public int getStars() {
    String sent = request.getParameter("stars");
    if (sent != null) {
      return sent.matches("[1-5]") ? Integer.parseInt(sent) : 0;
    }
    return getFound().own() == null ? 0 : getFound().own().stars();
  }

  /** The same for what is missing. */
  public String getWords() {
    RatingView.Own own = getFound().own();
    return words() != null || own == null ? words() : own.missing();
  }

  private String words() {
    return request.getParameter("missing");
  }
}
