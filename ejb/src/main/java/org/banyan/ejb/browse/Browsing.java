package org.banyan.ejb.browse;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.axis.AxisForest;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.census.Census;
import org.banyan.ejb.page.PageFinding;
import org.banyan.ejb.page.PageLine;
import org.banyan.ejb.page.PageOrder;
import org.banyan.ejb.page.PageSelection;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.space.SpaceSight;
import org.banyan.ejb.space.SpaceSights;

/** Shows the pages of all spaces from every side, each reader what they may read. */
@Stateless
public class Browsing {

  @Inject AxisReading axes;
  @Inject Census census;
  @Inject PageFinding finding;
  @Inject SpaceSights sights;

  /**
   * How many pages have which value of a side. Of axes and kinds all values are told, of labels and
   * spaces those that a page has.
   *
   * @throws NotFound where the reader sees no such space
   */
  public List<SideCount> counts(Side side, Browse browse, Reader reader) {
    SpaceSight sight = sights.of(reader, browse.get(Side.SPACE));
    AxisForest forest = axes.forest();
    Tally tally = new Tally(forest).count(census.pages(), selection(browse, sight, forest));
    return counts(side, tally, sight, forest);
  }

  /** A stretch of the pages, with no count. */
  public Listing<PageLine> pages(
      Browse browse, PageOrder order, int limit, String cursor, Reader reader) {
    SpaceSight sight = sights.of(reader, browse.get(Side.SPACE));
    PageSelection selection = selection(browse, sight, axes.forest());
    return finding.find(selection, order, limit, cursor, sight.tree());
  }

  /**
   * Pages with how many of them there are on every side.
   *
   * @param leading the side that is looked from
   * @throws NotFound where the leading side has no such value
   */
  public Browsed browse(
      Side leading, Browse browse, PageOrder order, int limit, String cursor, Reader reader) {
    SpaceSight sight = sights.of(reader, browse.get(Side.SPACE));
    AxisForest forest = axes.forest();
    PageSelection selection = selection(browse, sight, forest);
    List<AxisValueLine> above = new ArrayList<>();
    if (leading.axis() != null) {
      String key = browse.get(leading);
      forest.find(leading.axis(), key).orElseThrow(NotFound::new);
      above.addAll(forest.above(leading.axis(), key));
      above.add(forest.find(leading.axis(), key).orElseThrow());
    }
    Tally tally = new Tally(forest).count(census.pages(), selection);
    Map<Side, List<SideCount>> sides = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      List<SideCount> all = counts(side, tally, sight, forest);
      boolean own = side == leading && side.axis() != null;
      sides.put(side, own ? below(all, browse.get(side)) : present(all));
    }
    return new Browsed(
        finding.find(selection, order, limit, cursor, sight.tree()), tally.total(), sides, above);
  }

  private static List<SideCount> below(List<SideCount> all, String key) {
    return all.stream().filter(count -> key.equals(count.parent())).toList();
  }

  private static List<SideCount> present(List<SideCount> all) {
    return all.stream().filter(count -> count.pages() > 0).toList();
  }

  private static PageSelection selection(Browse browse, SpaceSight sight, AxisForest forest) {
    List<Set<Long>> values = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      String key = browse.get(Side.of(axis));
      if (key != null) {
        values.add(forest.from(axis, key));
      }
    }
    String kind = browse.get(Side.KIND);
    return new PageSelection(
        sight.spaces(),
        values,
        kind == null ? null : PageKind.valueOf(kind),
        browse.get(Side.LABEL));
  }

  private static List<SideCount> counts(
      Side side, Tally tally, SpaceSight sight, AxisForest forest) {
    return switch (side) {
      case KIND ->
          Arrays.stream(PageKind.values()).map(kind -> plain(kind.name(), tally.of(kind))).toList();
      case LABEL ->
          tally.labels().stream().map(label -> plain(label, tally.of(Side.LABEL, label))).toList();
      case SPACE -> spaces(tally, sight);
      default ->
          forest.all(side.axis()).stream()
              .map(
                  line ->
                      new SideCount(
                          line.key(), line.names(), line.parent(), tally.of(side, line.key())))
              .toList();
    };
  }

  private static List<SideCount> spaces(Tally tally, SpaceSight sight) {
    return sight.tree().all().stream()
        .filter(space -> tally.bySpace().containsKey(space.id()))
        .map(space -> space(space, tally.bySpace().get(space.id())))
        .toList();
  }

  private static SideCount space(SpaceNode space, long pages) {
    return new SideCount(space.key(), Map.of("en", space.title()), null, pages);
  }

  private static SideCount plain(String value, long pages) {
    return new SideCount(value, Map.of(), null, pages);
  }
}
