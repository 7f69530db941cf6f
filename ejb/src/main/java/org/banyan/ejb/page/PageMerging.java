package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.merge.Conflicting;
import org.banyan.domain.merge.MergeOutcome;
import org.banyan.domain.merge.Merged;
import org.banyan.domain.merge.Settled;
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
                    "baseRevision",
                    "base-unknown",
                    "The page has no revision " + number + " to build on."));
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
    Conflict title = titleClash(from, mine, theirs);
    if (body instanceof Merged merged && title == null) {
      String kept = mine.title().equals(from.title()) ? theirs.title() : mine.title();
      return new PageText(kept, merged.text());
    }
    throw new EditConflict(title, regions(body), mine, theirs, latest.number());
  }

  private static Conflict titleClash(PageText from, PageText mine, PageText theirs) {
    boolean agree =
        mine.title().equals(from.title())
            || theirs.title().equals(from.title())
            || mine.title().equals(theirs.title());
    return agree ? null : new Conflict(from.title(), mine.title(), theirs.title());
  }

  private static Conflicting regions(MergeOutcome body) {
    return body instanceof Merged merged
        ? new Conflicting(List.of(new Settled(merged.text())))
        : (Conflicting) body;
  }
}
