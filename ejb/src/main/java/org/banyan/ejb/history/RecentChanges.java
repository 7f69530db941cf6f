package org.banyan.ejb.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;

/** Lists what was saved lately, in one space or in all that the reader sees. */
@Stateless
public class RecentChanges {

  /** A save in a list of recent changes. */
  public record Line(
      long pageId,
      PageLocation location,
      String spaceTitle,
      String spaceColour,
      String title,
      int revision,
      Person author,
      Instant savedAt,
      String summary,
      boolean minor) {}

  @Inject Access access;
  @Inject RecentQueries queries;
  @Inject Spaces spaces;

  public Listing<Line> ofSite(Slice slice, Reader reader) {
    SpaceTree tree = spaces.tree();
    Set<Long> readable =
        tree.all().stream()
            .filter(node -> access.sees(reader, Place.space(tree.way(node.id()))))
            .map(SpaceNode::id)
            .collect(Collectors.toSet());
    return list(tree, readable, slice);
  }

  public Listing<Line> ofSpace(String spaceKey, Slice slice, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode space = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.READ, Place.space(tree.way(space.id())));
    return list(tree, Set.of(space.id()), slice);
  }

  private Listing<Line> list(SpaceTree tree, Set<Long> readable, Slice slice) {
    if (readable.isEmpty()) {
      return new Listing<>(List.of(), null);
    }
    List<Line> read = queries.recent(tree, readable, slice);
    return Listing.cut(read, slice.limit(), line -> Slice.cursor(line.savedAt(), line.pageId()));
  }
}
