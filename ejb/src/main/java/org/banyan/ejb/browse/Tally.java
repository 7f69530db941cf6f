package org.banyan.ejb.browse;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.PageKind;
import org.banyan.ejb.axis.AxisForest;
import org.banyan.ejb.census.PageEntry;
import org.banyan.ejb.page.PageSelection;

/** Counts pages from several sides in one go; each page once for each value and those above it. */
final class Tally {

  private final Map<Axis, Map<Long, Set<String>>> upwards = new EnumMap<>(Axis.class);
  private final Map<Side, Map<String, Long>> counts = new EnumMap<>(Side.class);
  private final Map<Long, Long> bySpace = new HashMap<>();
  private final Map<PageKind, Long> byKind = new EnumMap<>(PageKind.class);
  private long total;

  Tally(AxisForest forest) {
    for (Axis axis : Axis.values()) {
      upwards.put(axis, forest.keysUpFrom(axis));
    }
  }

  Tally count(Collection<PageEntry> pages, PageSelection selection) {
    for (PageEntry page : pages) {
      if (isSelected(page, selection)) {
        count(page);
      }
    }
    return this;
  }

  private static boolean isSelected(PageEntry page, PageSelection selection) {
    return selection.spaces().contains(page.spaceId())
        && (selection.kind() == null || selection.kind() == page.kind())
        && (selection.label() == null || page.labels().contains(selection.label()))
        && selection.values().stream()
            .allMatch(one -> page.values().stream().anyMatch(one::contains));
  }

  private void count(PageEntry page) {
    total++;
    bySpace.merge(page.spaceId(), 1L, Long::sum);
    byKind.merge(page.kind(), 1L, Long::sum);
    page.labels().forEach(label -> add(Side.LABEL, label));
    for (Axis axis : Axis.values()) {
      keys(page, upwards.get(axis)).forEach(key -> add(Side.of(axis), key));
    }
  }

  private static Set<String> keys(PageEntry page, Map<Long, Set<String>> up) {
    Set<String> keys = null;
    for (Long value : page.values()) {
      Set<String> more = up.get(value);
      if (more != null && keys == null) {
        keys = more;
      } else if (more != null) {
        keys = new HashSet<>(keys);
        keys.addAll(more);
      }
    }
    return keys == null ? Set.of() : keys;
  }

  private void add(Side side, String value) {
    counts.computeIfAbsent(side, s -> new HashMap<>()).merge(value, 1L, Long::sum);
  }

  long total() {
    return total;
  }

  long of(Side side, String value) {
    return counts.getOrDefault(side, Map.of()).getOrDefault(value, 0L);
  }

  long of(PageKind kind) {
    return byKind.getOrDefault(kind, 0L);
  }

  /** By id. */
  Map<Long, Long> bySpace() {
    return bySpace;
  }

  /** In order. */
  List<String> labels() {
    return counts.getOrDefault(Side.LABEL, Map.of()).keySet().stream().sorted().toList();
  }
}
