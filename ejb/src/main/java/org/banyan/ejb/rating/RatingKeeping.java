package org.banyan.ejb.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageDestroyed;
import org.banyan.domain.page.PageRevised;
import org.banyan.domain.page.Pages;
import org.banyan.domain.rating.PageRated;
import org.banyan.domain.rating.RatingPolicy;
import org.banyan.domain.rating.Ratings;

/** Keeps what the ratings of a page come to with the page, in the transaction that changes it. */
@ApplicationScoped
class RatingKeeping {

  private final RatingPolicy policy = new RatingPolicy();

  @Inject ChangeLog log;
  @Inject Event<PageRated> rated;
  @Inject Pages pages;
  @Inject Ratings ratings;
  @PersistenceContext EntityManager em;

  /** Of a page whose row is locked. */
  void keep(Page page) {
    page.beRated(policy.together(ratings.tally(page.id())));
    rated.fire(new PageRated(page));
  }

  /** A text that has become another one takes half of what was said of it with it. */
  void weigh(@Observes PageRevised fact) {
    Page page = fact.page();
    if (page.rating().isNone()) {
      return;
    }
    String now = fact.revision().text().body();
    int weighed = 0;
    for (int number : ratings.revisions(page.id())) {
      weighed += ratings.outgrow(page.id(), number, isOutgrown(page, number, now));
    }
    if (weighed > 0) {
      keep(page);
    }
  }

  private boolean isOutgrown(Page page, int number, String now) {
    return pages
        .revision(page.id(), number)
        .map(revision -> policy.isOutgrown(revision.text().body(), now))
        .orElse(false);
  }

  /** Who rated stays between them and the page. */
  void note(@Observes PageRated fact) {
    Page page = fact.page();
    log.note(new ChangeNoted("rating", page.id(), "rated", page.space().id(), null));
  }

  void destroy(@Observes PageDestroyed fact) {
    em.createQuery("delete from Rating r where r.page.id = :page")
        .setParameter("page", fact.page().id())
        .executeUpdate();
  }
}
