package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.merge.Conflicting;
import org.banyan.domain.merge.MergeOutcome;
import org.banyan.domain.merge.Merged;
import org.banyan.domain.merge.ThreeWayMerge;
import org.banyan.domain.page.EditConflict;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageText;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;

/** Brings a writer's text together with what others saved since its base. */
@ApplicationScoped
class PageMerging {

  @Inject Pages pages;
  @Inject ThreeWayMerge merge;

  Revision base(Page page, int number) {
    return pages
        .revision(page.id(), number)
        .orElseThrow(
            () ->
                new Invalid(
                    "baseRevision", "The page has no revision " + number + " to build on."));
  }

  Revision revision(Page page, int number) {
    return pages.revision(page.id(), number).orElseThrow(NotFound::new);
  }

  Revision latest(Page page, Revision base) {
    return base.number() == page.latest() ? base : revision(page, page.latest());
  }

  /** Both texts in one, title and body each by three ways; conflicting words are refused. */
  PageText together(Revision base, PageText mine, Revision latest) {
    if (base.number() == latest.number()) {
      return mine;
    }
    PageText theirs = latest.text();
    PageText from = base.text();
    MergeOutcome body = merge.merge(from.body(), mine.body(), theirs.body());
    if (body instanceof Merged merged && titlesAgree(from, mine, theirs)) {
      String title = mine.title().equals(from.title()) ? theirs.title() : mine.title();
      return new PageText(title, merged.text());
    }
    throw new EditConflict(conflicting(body, from, mine, theirs), mine, theirs, latest.number());
  }

  private static boolean titlesAgree(PageText from, PageText mine, PageText theirs) {
    return mine.title().equals(from.title())
        || theirs.title().equals(from.title())
        || mine.title().equals(theirs.title());
  }

  private static Conflicting conflicting(
      MergeOutcome body, PageText from, PageText mine, PageText theirs) {
    if (body instanceof Conflicting conflicting) {
      return conflicting;
    }
    return new Conflicting(List.of(new Conflict(from.title(), mine.title(), theirs.title())));
  }
}
