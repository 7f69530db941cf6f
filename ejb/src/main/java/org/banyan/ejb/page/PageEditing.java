package org.banyan.ejb.page;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.PageRevised;
import org.banyan.domain.page.PageText;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.page.Save;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.shared.Expectation;

/**
 * Saves texts on top of what is there. Each save locks the page, decides on the locked row, answers
 * a repeated call as before, merges what others saved meanwhile, and loses nothing.
 */
@Stateless
public class PageEditing {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject Pages pages;
  @Inject PageLocator locator;
  @Inject PageMerging merging;
  @Inject PageViews views;
  @Inject SaveMemory memory;
  @Inject PageSizes sizes;
  @Inject Event<PageRevised> revised;

  /** Saves a text, whatever its writer has read. */
  public Saved revise(
      PageLocation address, RevisionDraft draft, Reader reader, IdempotencyKey key) {
    return revise(address, draft, reader, key, Expectation.none());
  }

  /**
   * Saves a text.
   *
   * @param key null where the client sent none
   * @param expected asked before anything is saved, but not where the call is a repeated one
   * @throws org.banyan.domain.page.EditConflict where others changed the same words
   * @throws org.banyan.domain.page.PageBinned where the page was thrown away meanwhile
   */
  public Saved revise(
      PageLocation address,
      RevisionDraft draft,
      Reader reader,
      IdempotencyKey key,
      Expectation<PageView> expected) {
    PageSpot found = locator.locate(address, reader);
    Page page = pages.lock(found.pageId());
    PageSpot spot = found.lockedAs(page);
    locator.requireLive(spot, reader);
    access.require(reader, PageDeed.EDIT, spot.place(reader));
    return memory.answeredOnce(
        reader,
        key,
        draft,
        spot.pageId(),
        () -> {
          expected.meet(() -> views.published(spot, reader));
          return save(page, spot, draft, reader);
        });
  }

  /** What saving would come to, with all that it would refuse; nothing is saved. */
  public Saved preview(PageLocation address, RevisionDraft draft, Reader reader) {
    PageSpot spot = locator.locate(address, reader);
    locator.requireLive(spot, reader);
    access.require(reader, PageDeed.EDIT, spot.place(reader));
    return together(pages.get(spot.pageId()), spot, draft, reader).saved(spot);
  }

  /** Saves the text of an old revision as a new one on top of the latest. */
  public Saved restore(
      PageLocation address, int number, String summary, Reader reader, IdempotencyKey key) {
    PageSpot found = locator.locate(address, reader);
    Page page = pages.lock(found.pageId());
    PageSpot spot = found.lockedAs(page);
    locator.requireLive(spot, reader);
    access.require(reader, PageDeed.EDIT, spot.place(reader));
    String hash =
        RequestHash.of("restore", Long.toString(page.id()), Integer.toString(number), summary);
    return memory.answeredOnce(
        reader, key, hash, () -> restore(page, spot, number, summary, reader));
  }

  private Saved restore(Page page, PageSpot spot, int number, String summary, Reader reader) {
    PageText old = merging.revision(page, number).text();
    var draft = new RevisionDraft(old.title(), old.body(), summary, false, page.latest());
    return save(page, spot, draft, reader);
  }

  private Saved save(Page page, PageSpot spot, RevisionDraft draft, Reader reader) {
    Together together = together(page, spot, draft, reader);
    if (together.unchanged()) {
      return together.saved(spot);
    }
    PageRevised fact = page.revise(together.text(), by(reader, draft), draft.baseRevision());
    pages.add(fact);
    revised.fire(fact);
    return new Saved(spot.location(), fact.revision().number(), together.merged(), false);
  }

  /** A text put together with what others saved since its base. */
  private record Together(PageText text, Revision latest, boolean merged) {

    boolean unchanged() {
      return text.equals(latest.text());
    }

    Saved saved(PageSpot spot) {
      return new Saved(spot.location(), latest.number(), merged, unchanged());
    }
  }

  private Together together(Page page, PageSpot spot, RevisionDraft draft, Reader reader) {
    Revision base = merging.base(page, draft.baseRevision());
    PageText mine = sizes.within(draft.over(base.text()));
    Revision latest = merging.latest(page, base);
    PageText text = merging.together(base, mine, latest);
    boolean merged = latest.number() != base.number() && !text.equals(mine);
    if (!text.title().equals(latest.text().title())) {
      access.require(reader, PageDeed.CHANGE_TITLE, spot.place(reader));
    }
    var together = new Together(text, latest, merged);
    if (!together.unchanged()) {
      sizes.within(text);
    }
    return together;
  }

  private Save by(Reader reader, RevisionDraft draft) {
    var author = accounts.get(reader.accountId());
    return new Save(
        author, Set.of(), draft.summary(), draft.minor(), draft.imported(), clock.instant());
  }
}
