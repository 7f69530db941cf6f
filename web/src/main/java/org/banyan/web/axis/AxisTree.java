package org.banyan.web.axis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.ejb.axis.AxisValueLine;

/** Values of an axis in the order of their tree. */
public record AxisTree(List<AxisValueLine> values) {

  private static final int DEEPEST = 4;

  /** A value, and how deep it is drawn. */
  public record Twig(AxisValueLine value, int level) {}

  public List<Twig> twigs() {
    Set<String> keys = values.stream().map(AxisValueLine::key).collect(Collectors.toSet());
    List<Twig> twigs = new ArrayList<>();
    Set<String> drawn = new HashSet<>();
    for (AxisValueLine value : values) {
      if (value.parent() == null || !keys.contains(value.parent())) {
        grow(twigs, drawn, value, 0);
      }
    }
    return twigs;
  }

  private void grow(List<Twig> twigs, Set<String> drawn, AxisValueLine value, int level) {
    if (!drawn.add(value.key())) {
      return;
    }
    twigs.add(new Twig(value, Math.min(level, DEEPEST)));
    values.stream()
        .filter(below -> Objects.equals(below.parent(), value.key()))
        .forEach(below -> grow(twigs, drawn, below, level + 1));
  }
}
