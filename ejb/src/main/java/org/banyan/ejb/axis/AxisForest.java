package org.banyan.ejb.axis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;

/** The trees of all axes at one moment, for whoever counts along them. */
public final class AxisForest {

  private record Node(Axis axis, AxisValueLine line) {}

  private final Map<Long, Node> nodes = new LinkedHashMap<>();
  private final Map<Axis, Map<String, Long>> ids = new HashMap<>();

  AxisForest(Collection<AxisValue> values) {
    for (AxisValue value : values) {
      nodes.put(value.id(), new Node(value.axis(), AxisValueLine.of(value)));
      ids.computeIfAbsent(value.axis(), axis -> new HashMap<>()).put(value.key(), value.id());
    }
  }

  public Optional<AxisValueLine> find(Axis axis, String key) {
    return id(axis, key).map(id -> nodes.get(id).line());
  }

  /** The values of an axis in the order of their keys. */
  public List<AxisValueLine> all(Axis axis) {
    return nodes.values().stream().filter(n -> n.axis() == axis).map(Node::line).toList();
  }

  /** The values right below one; the roots below null. */
  public List<AxisValueLine> below(Axis axis, String key) {
    return all(axis).stream().filter(line -> Objects.equals(line.parent(), key)).toList();
  }

  /** The values above one, root first. */
  public List<AxisValueLine> above(Axis axis, String key) {
    List<AxisValueLine> way = new ArrayList<>();
    for (AxisValueLine at = find(axis, key).orElseThrow(); at.parent() != null; ) {
      at = find(axis, at.parent()).orElseThrow();
      way.add(0, at);
    }
    return way;
  }

  /** Ids of a value and of everything below it; empty where the axis has no such value. */
  public Set<Long> from(Axis axis, String key) {
    return id(axis, key)
        .map(
            wanted ->
                nodes.keySet().stream()
                    .filter(id -> upFrom(id).contains(wanted))
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** For each value the keys of itself and of all above it. */
  public Map<Long, Set<String>> keysUpFrom(Axis axis) {
    Map<Long, Set<String>> keys = new HashMap<>();
    nodes.forEach(
        (id, node) -> {
          if (node.axis() == axis) {
            keys.put(
                id,
                upFrom(id).stream()
                    .map(up -> nodes.get(up).line().key())
                    .collect(Collectors.toSet()));
          }
        });
    return keys;
  }

  private Set<Long> upFrom(long id) {
    Set<Long> up = new HashSet<>();
    Node node = nodes.get(id);
    for (Long at = id; at != null && up.add(at); ) {
      String parent = nodes.get(at).line().parent();
      at = parent == null ? null : id(node.axis(), parent).orElse(null);
    }
    return up;
  }

  private Optional<Long> id(Axis axis, String key) {
    return Optional.ofNullable(ids.getOrDefault(axis, Map.of()).get(key));
  }
}
