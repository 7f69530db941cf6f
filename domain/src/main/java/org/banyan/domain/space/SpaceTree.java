package org.banyan.domain.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banyan.domain.access.Ground;
import org.banyan.domain.access.Ruled;

/** All spaces with their parents: where inherited rules are looked up. */
public final class SpaceTree {

  private final Map<Long, SpaceNode> byId = new LinkedHashMap<>();
  private final Map<String, Long> idByKey;

  /**
   * @param nodes in the order in which they are to be shown
   * @param idByKey every present and former key
   */
  public SpaceTree(Collection<SpaceNode> nodes, Map<String, Long> idByKey) {
    nodes.forEach(node -> byId.put(node.id(), node));
    this.idByKey = Map.copyOf(idByKey);
  }

  /** The space that has or once had this key. */
  public Optional<SpaceNode> find(String key) {
    return Optional.ofNullable(idByKey.get(key)).map(byId::get);
  }

  /** The present key of a space and those it once had. */
  public Set<String> keys(long id) {
    return idByKey.entrySet().stream()
        .filter(entry -> entry.getValue() == id)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  public SpaceNode get(long id) {
    return byId.get(id);
  }

  public Collection<SpaceNode> all() {
    return List.copyOf(byId.values());
  }

  /** The space itself, then its parent, up to its root. */
  public List<SpaceNode> chain(long id) {
    List<SpaceNode> chain = new ArrayList<>();
    for (SpaceNode node = byId.get(id); node != null; node = above(node)) {
      chain.add(node);
    }
    return chain;
  }

  private SpaceNode above(SpaceNode node) {
    return node.parentId() == null ? null : byId.get(node.parentId());
  }

  /** Direct children in the order of their titles. */
  public List<SpaceNode> children(Long id) {
    return byId.values().stream().filter(node -> Objects.equals(node.parentId(), id)).toList();
  }

  /** The way up from a space, as far as rights are concerned. */
  public List<Ground> way(long id) {
    return chain(id).stream().map(SpaceNode::ground).toList();
  }

  public Ruled<ReviewPolicy> reviewPolicy(long id) {
    return nearest(id, SpaceRules::reviewPolicy, ReviewPolicy.OPEN);
  }

  public Ruled<Integer> reviewIntervalDays(long id) {
    return nearest(id, SpaceRules::reviewIntervalDays, SpaceRules.DEFAULT_REVIEW_INTERVAL_DAYS);
  }

  public Ruled<String> disclaimer(long id) {
    return nearest(id, SpaceRules::disclaimer, "");
  }

  private <T> Ruled<T> nearest(long id, Function<SpaceRules, T> rule, T otherwise) {
    return chain(id).stream()
        .filter(node -> rule.apply(node.rules()) != null)
        .findFirst()
        .map(node -> new Ruled<>(rule.apply(node.rules()), node.key()))
        .orElse(new Ruled<>(otherwise, null));
  }
}
