package org.banyan.ejb.page;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.Label;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageArrangement;
import org.banyan.domain.page.PageChanged;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.Pages;
import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.Faults;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.shared.Expectation;

/** Changes what a page is called by, where it stands and who answers for it. */
@Stateless
public class PageArranging {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject Pages pages;
  @Inject PageLocator locator;
  @Inject PageProperties properties;
  @Inject PageRelocation relocation;
  @Inject PageRenaming renaming;
  @Inject PageViews views;
  @Inject Event<PageChanged> changed;

  /** Changes properties, whatever their changer has read, and answers where the page is then. */
  public PageLocation change(PageLocation address, PagePatch patch, Reader reader) {
    return change(address, patch, reader, Expectation.none());
  }

  /** The same for whoever has read what is there. */
  public PageLocation change(
      PageLocation address, PagePatch patch, Reader reader, Expectation<PageView> expected) {
    var arranging = arrange(address, patch, reader, expected);
    arranging.all().forEach(this::record);
    return arranging.location();
  }

  /** The same for an import, which lists of recent changes put together. */
  public void bring(PageLocation address, PagePatch patch, Reader reader) {
    var arranging = arrange(address, patch, reader, Expectation.none());
    arranging.all().forEach(PageArrangement::byImport);
    arranging.all().forEach(this::record);
  }

  private Arranging arrange(
      PageLocation address, PagePatch patch, Reader reader, Expectation<PageView> expected) {
    PageSpot found = locator.locate(address, reader);
    Page page = pages.lock(found.pageId());
    PageSpot spot = found.lockedAs(page);
    locator.requireLive(spot, reader);
    requireAll(patch, spot.place(reader), reader);
    expected.meet(() -> views.published(spot, reader));
    var arranging = new Arranging(reader, accounts.get(reader.accountId()), clock.instant());
    var faults = new Faults();
    if (patch.move().title() != null) {
      faults.in(() -> renaming.rename(page, patch.move().title(), arranging.by(), arranging.at()));
    }
    classify(arranging.of(page), patch, faults);
    relocation.relocate(page, spot, patch.move(), arranging, faults);
    look(arranging.of(page), patch, faults);
    faults.refuse();
    arranging.endAt(spot.lockedAs(page).location());
    return arranging;
  }

  /** Puts the page into the bin, where its history and its address are kept. */
  public void bin(PageLocation address, Reader reader, Expectation<PageView> expected) {
    become(address, page -> Condition.BINNED, reader, expected);
  }

  /**
   * Takes the page out of the bin; what was archived before is archived again.
   *
   * @throws Conflict {@code not-in-bin} where it does not lie there
   */
  public PageLocation unbin(PageLocation address, Reader reader) {
    return become(address, this::beforeBin, reader, Expectation.none());
  }

  private Condition beforeBin(Page page) {
    if (page.condition() != Condition.BINNED) {
      throw new Conflict("not-in-bin", "This page does not lie in the bin.");
    }
    return pages.conditionBeforeBin(page.id());
  }

  private PageLocation become(
      PageLocation address,
      Function<Page, Condition> next,
      Reader reader,
      Expectation<PageView> expected) {
    PageSpot found = locator.locate(address, reader);
    Page page = pages.lock(found.pageId());
    PageSpot spot = found.lockedAs(page);
    access.require(reader, PageDeed.BIN, spot.place(reader));
    expected.meet(() -> views.published(spot, reader));
    Account by = accounts.get(reader.accountId());
    record(page.arrange(by, clock.instant()).condition(next.apply(page)));
    return spot.location();
  }

  private void record(PageArrangement arrangement) {
    PageChanged fact = arrangement.fact();
    if (!fact.events().isEmpty()) {
      pages.record(fact);
      changed.fire(fact);
    }
  }

  private void requireAll(PagePatch patch, Place place, Reader reader) {
    access.require(reader, patch.onlyState() ? PageDeed.READ : PageDeed.CLASSIFY, place);
    if (patch.move().title() != null) {
      access.require(reader, PageDeed.EDIT, place);
      access.require(reader, PageDeed.CHANGE_TITLE, place);
    }
    if (patch.move().slug() != null) {
      access.require(reader, PageDeed.CHANGE_SLUG, place);
    }
    if (patch.state() != null) {
      access.require(reader, PageDeed.ARCHIVE, place);
    }
    if (patch.setsReview()) {
      access.require(reader, PageDeed.SET_REVIEW, place);
    }
  }

  private void classify(PageArrangement arrangement, PagePatch patch, Faults faults) {
    if (patch.labels() != null) {
      faults.in(() -> arrangement.labels(Label.all(patch.labels())));
    }
    axis(arrangement, Axis.THEME, patch.themes(), faults);
    axis(arrangement, Axis.REGION, patch.regions(), faults);
    axis(arrangement, Axis.TARGET, patch.targets(), faults);
    if (patch.kind() != null) {
      arrangement.kind(patch.kind());
    }
    if (patch.language() != null) {
      faults.in(() -> arrangement.language(properties.language(patch.language())));
    }
  }

  private void axis(PageArrangement arrangement, Axis axis, List<String> keys, Faults faults) {
    if (keys != null) {
      faults.in(() -> arrangement.axis(axis, properties.named(axis, keys)));
    }
  }

  private void look(PageArrangement arrangement, PagePatch patch, Faults faults) {
    if (patch.responsible() != null) {
      faults.in(() -> arrangement.responsible(person(patch.responsible())));
    }
    if (patch.reviewPolicy() != null) {
      arrangement.reviewPolicy(patch.reviewPolicy().orElse(null));
    }
    if (patch.reviewIntervalDays() != null) {
      faults.in(() -> arrangement.reviewIntervalDays(patch.reviewIntervalDays().orElse(null)));
    }
    if (patch.state() != null) {
      faults.in(() -> become(arrangement, patch.state()));
    }
  }

  private static void become(PageArrangement arrangement, Condition state) {
    if (state == Condition.BINNED) {
      throw new Invalid("state", "state-unsettable", "The bin has a call of its own.");
    }
    arrangement.condition(state);
  }

  private Account person(String handle) {
    if (handle.isBlank()) {
      return null;
    }
    return accounts
        .find(handle)
        .orElseThrow(
            () ->
                new Invalid(
                    "responsible", "responsible-unknown", "Nobody is called “" + handle + "”."));
  }
}
