package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageRevised;
import org.banyan.domain.page.PageText;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.page.Save;
import org.banyan.domain.shared.NotFound;

/** Gives pages another title: a revision that says so. */
@ApplicationScoped
class PageRenaming {

  @Inject Pages pages;
  @Inject Event<PageRevised> revised;

  void rename(Page page, String title, Account by, Instant at) {
    Revision latest = pages.revision(page.id(), page.latest()).orElseThrow(NotFound::new);
    PageText text = PageText.written(title, latest.text().body());
    if (text.equals(latest.text())) {
      return;
    }
    String summary = "“" + latest.text().title() + "” → “" + text.title() + "”";
    PageRevised fact = page.revise(text, new Save(by, Set.of(), summary, false, at), page.latest());
    pages.add(fact);
    revised.fire(fact);
  }
}
