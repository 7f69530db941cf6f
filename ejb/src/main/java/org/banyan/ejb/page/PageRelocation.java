package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageArrangement;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.shared.Faults;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Slug;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Gives a locked page another address and another place, in its space or in another. */
@ApplicationScoped
class PageRelocation {

  @Inject Access access;
  @Inject PageFamily family;
  @Inject PageNaming naming;
  @Inject PageProperties properties;
  @Inject Spaces spaces;

  /** What the move names in vain is told to the faults; the page may then stand anywhere. */
  void relocate(Page page, PageSpot spot, PageMove move, Arranging arranging, Faults faults) {
    SpaceNode target = faults.of(() -> target(spot, move, arranging.reader()));
    if (target == null) {
      return;
    }
    PageArrangement arrangement = arranging.of(page);
    Page former = page.parent();
    if (move.leaveChildren()) {
      family.leave(page, former, arranging);
    }
    if (target.id() != spot.spaceId()) {
      requireMoving(spot, target, arranging.reader());
      arrangement.parent(null).space(spaces.get(target.id()));
    }
    faults.in(() -> address(page, spot, target, move, arranging));
    if (move.parent() != null) {
      faults.in(
          () -> arrangement.parent(properties.parent(spot.tree(), target.id(), move.parent())));
    }
    if (target.id() != spot.spaceId()) {
      family.follow(page, spot, arranging);
    }
  }

  private SpaceNode target(PageSpot spot, PageMove move, Reader reader) {
    if (move.space() == null) {
      return spot.tree().get(spot.spaceId());
    }
    return spot.tree()
        .find(move.space())
        .filter(node -> access.sees(reader, Place.space(spot.tree().way(node.id()))))
        .orElseThrow(
            () ->
                new Invalid("space", "space-unknown", "There is no space “" + move.space() + "”."));
  }

  private void requireMoving(PageSpot spot, SpaceNode target, Reader reader) {
    access.require(reader, PageDeed.MOVE, spot.place(reader));
    access.require(reader, PageDeed.CREATE, Place.space(spot.tree().way(target.id())));
  }

  private void address(
      Page page, PageSpot spot, SpaceNode target, PageMove move, Arranging arranging) {
    boolean given = move.slug() != null && !move.slug().equals(page.slug());
    if (given) {
      Slug slug = Slug.given(move.slug());
      if (move.takeOldSlug()) {
        Place there = Place.space(spot.tree().way(target.id()));
        access.require(arranging.reader(), PageDeed.TAKE_ADDRESS, there);
        naming.take(target.id(), slug, page, arranging::of);
      } else {
        naming.reserve(target.id(), slug, page);
      }
      arranging.of(page).slug(slug);
    } else if (target.id() != spot.spaceId()) {
      Slug slug = naming.reserveNear(target.id(), Slug.given(page.slug()), page);
      arranging.of(page).slug(slug);
    }
  }

  /** Whether a page may be moved by the reader, whatever is kept and no longer changed. */
  static Place placeOf(PageSpot spot, Page page, Reader reader) {
    return new Place(
        spot.tree().way(spot.spaceId()), Condition.LIVE, reader.is(page.author().id()));
  }
}
