package org.banyan.ejb.bin;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.Pages;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.PageLocator;
import org.banyan.ejb.page.PageSpot;
import org.banyan.ejb.page.TakenAlong;

/** Shows what lies in the bin, and what would go for good. */
@Stateless
public class BinReading {

  @Inject Access access;
  @Inject BinQueries queries;
  @Inject PageLocator locator;
  @Inject Pages pages;
  @Inject Spaces spaces;
  @Inject @Any Instance<TakenAlong> taken;

  /** What lies in the bin of the space, for those who may take it out again. */
  public List<BinLine> list(String spaceKey, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode space = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.BIN, Place.space(tree.way(space.id())));
    return queries.list(space);
  }

  /** Whether the reader may see the list; a space that they do not see has none. */
  public boolean mayList(String spaceKey, Reader reader) {
    SpaceTree tree = spaces.tree();
    return tree.find(spaceKey)
        .filter(node -> access.allows(reader, PageDeed.BIN, Place.space(tree.way(node.id()))))
        .isPresent();
  }

  /** What goes with a page, for whoever may destroy it. */
  public Burden burden(PageLocation address, Reader reader) {
    PageSpot spot = locator.locate(address, reader);
    access.require(reader, PageDeed.DESTROY, spot.place(reader));
    return new Burden(
        spot.location(),
        pages.get(spot.pageId()).title(),
        spot.condition() == Condition.BINNED,
        counts(spot.pageId()),
        queries.addresses(spot.pageId(), spot.tree()),
        queries.below(spot.pageId()));
  }

  private Map<String, Long> counts(long pageId) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("revisions", (long) pages.get(pageId).latest());
    counts.put("events", queries.events(pageId));
    taken.stream()
        .sorted(Comparator.comparing(TakenAlong::what))
        .forEach(other -> counts.put(other.what(), other.count(pageId)));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }
}
