package org.banyan.ejb.page;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
import org.banyan.domain.page.SlugTaken;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.access.Access;

/** Changes what a page is called by, where it stands and who answers for it. */
@Stateless
public class PageArranging {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject Pages pages;
  @Inject PageLocator locator;
  @Inject PageProperties properties;
  @Inject Event<PageChanged> changed;

  /** Changes properties and answers where the page is then. */
  public PageLocation change(PageLocation address, PagePatch patch, Reader reader) {
    PageSpot spot = locator.locate(address, reader);
    Page page = pages.lock(spot.pageId());
    Place place = spot.place(reader);
    requireAll(patch, place, reader);
    PageArrangement arrangement = page.arrange(accounts.get(reader.accountId()), clock.instant());
    classify(arrangement, patch);
    settle(arrangement, page, patch, spot);
    look(arrangement, patch);
    return record(arrangement, spot);
  }

  /** Puts the page into the bin, where its history and its address are kept. */
  public void bin(PageLocation address, Reader reader) {
    become(address, Condition.BINNED, reader);
  }

  /** Takes the page out of the bin. */
  public PageLocation unbin(PageLocation address, Reader reader) {
    return become(address, Condition.LIVE, reader);
  }

  private PageLocation become(PageLocation address, Condition condition, Reader reader) {
    PageSpot spot = locator.locate(address, reader);
    Page page = pages.lock(spot.pageId());
    access.require(reader, PageDeed.BIN, spot.place(reader));
    Account by = accounts.get(reader.accountId());
    return record(page.arrange(by, clock.instant()).condition(condition), spot);
  }

  private PageLocation record(PageArrangement arrangement, PageSpot spot) {
    PageChanged fact = arrangement.fact();
    if (!fact.events().isEmpty()) {
      pages.record(fact);
      changed.fire(fact);
    }
    return new PageLocation(spot.location().space(), fact.page().slug());
  }

  private void requireAll(PagePatch patch, Place place, Reader reader) {
    access.require(reader, patch.onlyState() ? PageDeed.READ : PageDeed.CLASSIFY, place);
    if (patch.slug() != null) {
      access.require(reader, PageDeed.CHANGE_SLUG, place);
    }
    if (patch.state() != null) {
      access.require(reader, PageDeed.ARCHIVE, place);
    }
    if (patch.responsible() != null
        || patch.reviewPolicy() != null
        || patch.reviewIntervalDays() != null) {
      access.require(reader, PageDeed.SET_REVIEW, place);
    }
  }

  private void classify(PageArrangement arrangement, PagePatch patch) {
    if (patch.labels() != null) {
      arrangement.labels(Label.all(patch.labels()));
    }
    axis(arrangement, Axis.THEME, patch.themes());
    axis(arrangement, Axis.REGION, patch.regions());
    axis(arrangement, Axis.TARGET, patch.targets());
    if (patch.kind() != null) {
      arrangement.kind(patch.kind());
    }
    if (patch.language() != null) {
      arrangement.language(properties.language(patch.language()));
    }
  }

  private void axis(PageArrangement arrangement, Axis axis, List<String> keys) {
    if (keys != null) {
      arrangement.axis(axis, properties.named(axis, keys));
    }
  }

  private void settle(PageArrangement arrangement, Page page, PagePatch patch, PageSpot spot) {
    if (patch.parent() != null) {
      arrangement.parent(properties.parent(spot.tree(), page, patch.parent()));
    }
    if (patch.slug() != null && !patch.slug().equals(page.slug())) {
      Slug slug = Slug.given(patch.slug());
      boolean own =
          locator.at(spot.tree(), spot.spaceId(), slug.text()).filter(spot::same).isPresent();
      if (!own && !pages.reserve(spot.spaceId(), slug, page)) {
        throw new SlugTaken(slug);
      }
      arrangement.slug(slug);
    }
  }

  private void look(PageArrangement arrangement, PagePatch patch) {
    if (patch.responsible() != null) {
      arrangement.responsible(person(patch.responsible()));
    }
    if (patch.reviewPolicy() != null) {
      arrangement.reviewPolicy(patch.reviewPolicy());
    }
    if (patch.reviewIntervalDays() != null) {
      arrangement.reviewIntervalDays(patch.reviewIntervalDays());
    }
    if (patch.state() != null) {
      if (patch.state() == Condition.BINNED) {
        throw new Invalid("state", "state-unsettable", "The bin has a call of its own.");
      }
      arrangement.condition(patch.state());
    }
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
