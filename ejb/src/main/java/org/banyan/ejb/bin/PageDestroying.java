package org.banyan.ejb.bin;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageArrangement;
import org.banyan.domain.page.PageChanged;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageDestroyed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.Pages;
import org.banyan.domain.shared.Conflict;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;

/** Destroys pages for good: an administrator's deed, on record, and only out of the bin. */
@Stateless
public class PageDestroying {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject PageLocator locator;
  @Inject Pages pages;
  @Inject Event<PageChanged> changed;
  @Inject Event<PageDestroyed> destroyed;

  /** Pages below stay, and stand where the page stood. */
  public void destroy(PageLocation address, Reader reader) {
    PageSpot found = locator.locate(address, reader);
    Page page = pages.lock(found.pageId());
    PageSpot spot = found.lockedAs(page);
    access.require(reader, PageDeed.DESTROY, spot.place(reader));
    if (page.condition() != Condition.BINNED) {
      throw new Conflict("not-in-bin", "Only what lies in the bin can be destroyed.");
    }
    Account by = accounts.get(reader.accountId());
    pages.lockBelow(page.id()).forEach(child -> raise(child.arrange(by, clock.instant()), page));
    destroyed.fire(new PageDestroyed(page, by));
    record(page, spot, reader);
    pages.remove(page);
  }

  private void raise(PageArrangement child, Page page) {
    PageChanged fact = child.parent(page.parent()).fact();
    pages.record(fact);
    changed.fire(fact);
  }

  private void record(Page page, PageSpot spot, Reader reader) {
    String target = spot.location().space() + "/" + page.slug();
    String detail = "“" + page.title() + "”, " + page.latest() + " revisions";
    audit.record(
        new DeedDone(reader.accountId(), reader.handle(), "page-destroyed", target, detail));
  }
}
