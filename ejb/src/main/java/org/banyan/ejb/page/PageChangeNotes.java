package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageChanged;
import org.banyan.domain.page.PageDestroyed;
import org.banyan.domain.page.PageRevised;

/** Notes what happens to pages in the change log, in the same transaction. */
@ApplicationScoped
class PageChangeNotes {

  @Inject ChangeLog log;

  void revised(@Observes PageRevised fact) {
    String what = fact.created() ? "created" : "revised";
    int number = fact.revision().number();
    long author = fact.revision().author().id();
    note(fact.page(), number, what, author);
    if (fact.retitled()) {
      note(fact.page(), number, "retitled", author);
    }
  }

  void changed(@Observes PageChanged fact) {
    fact.events().forEach(e -> note(fact.page(), e.id(), "changed", e.by().id()));
  }

  void destroyed(@Observes PageDestroyed fact) {
    note(fact.page(), 0, "destroyed", fact.by().id());
  }

  private void note(Page page, long part, String what, long actor) {
    log.note(new ChangeNoted("page", page.id(), part, what, page.space().id(), actor));
  }
}
