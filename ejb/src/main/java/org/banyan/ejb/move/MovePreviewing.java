package org.banyan.ejb.move;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.page.PageListing;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;

/** Shows beforehand what moving a page would change. */
@Stateless
public class MovePreviewing {

  @Inject Access access;
  @Inject PageLocator locator;
  @Inject PageListing listing;
  @Inject SpaceMembership membership;

  /**
   * @param space key of the space to go to; null for the present one
   */
  public MovePreview show(PageLocation address, String space, Reader reader) {
    PageSpot spot = locator.locateLive(address, reader);
    access.require(reader, PageDeed.CLASSIFY, spot.place(reader));
    List<MovePreview.Destination> spaces = spaces(spot, reader);
    SpaceNode here = spot.tree().get(spot.spaceId());
    SpaceNode there = space == null ? here : target(spot, space, spaces);
    return new MovePreview(
        spaces,
        circle(here, spot.tree(), reader),
        circle(there, spot.tree(), reader),
        listing.below(spot, reader));
  }

  private List<MovePreview.Destination> spaces(PageSpot spot, Reader reader) {
    SpaceNode here = spot.tree().get(spot.spaceId());
    List<MovePreview.Destination> spaces = new ArrayList<>();
    spaces.add(new MovePreview.Destination(here.key(), here.title()));
    if (access.allows(reader, PageDeed.MOVE, spot.place(reader))) {
      spot.tree().all().stream()
          .filter(node -> node.id() != here.id())
          .filter(node -> access.allows(reader, PageDeed.CREATE, place(spot.tree(), node)))
          .forEach(node -> spaces.add(new MovePreview.Destination(node.key(), node.title())));
    }
    return spaces;
  }

  private static SpaceNode target(
      PageSpot spot, String key, List<MovePreview.Destination> offered) {
    return spot.tree()
        .find(key)
        .filter(node -> offered.stream().anyMatch(one -> one.key().equals(node.key())))
        .orElseThrow(
            () ->
                new Invalid(
                    "space", "space-unknown", "There is no space “" + key + "” to move it to."));
  }

  private Circle circle(SpaceNode node, SpaceTree tree, Reader reader) {
    Place place = place(tree, node);
    return new Circle(
        node.key(),
        node.title(),
        place.visibility().value(),
        place.contribution().value(),
        tree.reviewPolicy(node.id()).value(),
        membership.members(node.key(), reader).size());
  }

  private static Place place(SpaceTree tree, SpaceNode node) {
    return Place.space(tree.way(node.id()));
  }
}
