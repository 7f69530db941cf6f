package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.PageText;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.ejb.remark.Remark;

/** Brings one page into a space, leaving in peace what people wrote there since. */
@ApplicationScoped
class PageTaking {

  @Inject PageCreating creating;
  @Inject PageEditing editing;
  @Inject PageArranging arranging;
  @Inject Pages pages;
  @Inject ImportQueries queries;

  Outcome take(ConvertedPage page, ImportBatch batch) {
    var wanted = new Wanted(page, batch);
    KnownPage known = batch.surroundings.known().get(page.slug());
    var outcome = known == null ? create(page, wanted, batch) : update(page, wanted, known, batch);
    batch.made(page.slug());
    return outcome;
  }

  private Outcome create(ConvertedPage page, Wanted wanted, ImportBatch batch) {
    PagePatch care = new WantedCare(page, batch).patch(null);
    if (batch.dryRun) {
      Slug.given(page.slug());
      PageText.written(page.title(), page.body());
      return Outcome.NEW;
    }
    var summary = ImportMark.of(page).summary(page.properties().summary());
    creating.bring(batch.space, wanted.draft(summary), batch.reader);
    arrange(new PageLocation(batch.space, page.slug()), care, batch);
    return Outcome.NEW;
  }

  private Outcome update(ConvertedPage page, Wanted wanted, KnownPage known, ImportBatch batch) {
    var location = new PageLocation(batch.space, page.slug());
    var outcome =
        isSame(page, known) ? Outcome.UNCHANGED : revise(page, known.page(), location, batch);
    PagePatch patch = wanted.patch(known.page());
    PagePatch care = new WantedCare(page, batch).patch(known.page());
    arrange(location, patch, batch);
    arrange(location, care, batch);
    boolean arranged = patch != null || care != null;
    return arranged && outcome == Outcome.UNCHANGED ? Outcome.ARRANGED : outcome;
  }

  private void arrange(PageLocation location, PagePatch patch, ImportBatch batch) {
    if (patch != null && !batch.dryRun) {
      arranging.bring(location, patch, batch.reader);
    }
  }

  /** White space at the end is not worth a revision. */
  private boolean isSame(ConvertedPage page, KnownPage known) {
    if (PageText.written(page.title(), page.body()).hash().equals(known.hash())) {
      return true;
    }
    Revision latest = pages.revision(known.page().id(), known.page().latest()).orElseThrow();
    return latest.text().title().equals(page.title().strip())
        && latest.text().body().stripTrailing().equals(page.body().stripTrailing());
  }

  private Outcome revise(ConvertedPage page, Page known, PageLocation location, ImportBatch batch) {
    var imports = queries.history(known.id()).about(page);
    var mark = ImportMark.of(page);
    if (imports.endsWith(mark)) {
      return Outcome.KEPT;
    }
    if (imports.base().isEmpty()) {
      return leave(page);
    }
    int base = imports.base().getAsInt();
    var summary = mark.summary(page.properties().summary());
    var draft = new RevisionDraft(page.title(), page.body(), summary, false, base, true);
    var saved =
        batch.dryRun
            ? editing.preview(location, draft, batch.reader)
            : editing.revise(location, draft, batch.reader, null);
    if (saved.unchanged()) {
      return Outcome.UNCHANGED;
    }
    return saved.merged() ? Outcome.MERGED : Outcome.CHANGED;
  }

  /** A page that no import made belongs to people; a list of pages is no loss beside it. */
  private static Outcome leave(ConvertedPage page) {
    if (page.isMade()) {
      return Outcome.KEPT;
    }
    throw new NotTaken(Remark.Kind.NOT_IMPORTED_BEFORE);
  }
}
