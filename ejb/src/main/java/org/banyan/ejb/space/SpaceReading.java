package org.banyan.ejb.space;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Shows spaces to those who see them. */
@Stateless
public class SpaceReading {

  @Inject Access access;
  @Inject Spaces spaces;

  /** The spaces that the reader sees, in the order of their titles. */
  public List<SpaceLine> list(Reader reader) {
    SpaceTree tree = spaces.tree();
    return tree.all().stream()
        .filter(node -> sees(reader, tree, node))
        .map(node -> line(reader, tree, node))
        .toList();
  }

  /** The present key of the space that has or once had this key and that the reader sees. */
  public String presentKey(String key, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(key).orElseThrow(NotFound::new);
    access.require(reader, SpaceDeed.READ, Place.space(tree.way(node.id())));
    return node.key();
  }

  public SpaceView show(String key, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(key).orElseThrow(NotFound::new);
    Place place = Place.space(tree.way(node.id()));
    access.require(reader, SpaceDeed.READ, place);
    return view(reader, tree, node, access.allows(reader, SpaceDeed.ARRANGE, place));
  }

  /** The rules that would hold in a space if it set none itself, for whoever arranges it. */
  public SpaceView.Rules inherited(String key, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(key).orElseThrow(NotFound::new);
    access.require(reader, SpaceDeed.ARRANGE, Place.space(tree.way(node.id())));
    return node.parentId() == null
        ? SpaceView.Rules.ofTheProduct()
        : rules(tree, tree.get(node.parentId()));
  }

  private SpaceView view(Reader reader, SpaceTree tree, SpaceNode node, boolean arrangeable) {
    Space space = spaces.get(node.id());
    return new SpaceView(
        node.key(),
        node.kind(),
        node.title(),
        node.description(),
        node.colour(),
        way(reader, tree, node),
        children(reader, tree, node),
        rules(tree, node),
        space.frontPage(),
        node.resting(),
        arrangeable);
  }

  private List<SpaceLine> way(Reader reader, SpaceTree tree, SpaceNode node) {
    List<SpaceLine> way =
        new ArrayList<>(
            tree.chain(node.id()).stream()
                .skip(1)
                .filter(above -> sees(reader, tree, above))
                .map(above -> line(reader, tree, above))
                .toList());
    Collections.reverse(way);
    return way;
  }

  private List<SpaceLine> children(Reader reader, SpaceTree tree, SpaceNode node) {
    return tree.children(node.id()).stream()
        .filter(child -> sees(reader, tree, child))
        .map(child -> line(reader, tree, child))
        .toList();
  }

  private static SpaceView.Rules rules(SpaceTree tree, SpaceNode node) {
    Place place = Place.space(tree.way(node.id()));
    return new SpaceView.Rules(
        place.visibility(),
        place.contribution(),
        tree.reviewPolicy(node.id()),
        tree.reviewIntervalDays(node.id()),
        tree.disclaimer(node.id()));
  }

  private boolean sees(Reader reader, SpaceTree tree, SpaceNode node) {
    return access.sees(reader, Place.space(tree.way(node.id())));
  }

  private SpaceLine line(Reader reader, SpaceTree tree, SpaceNode node) {
    SpaceNode above = node.parentId() == null ? null : tree.get(node.parentId());
    return new SpaceLine(
        node.key(),
        node.kind(),
        node.title(),
        node.description(),
        node.colour(),
        above != null && sees(reader, tree, above) ? above.key() : null,
        Place.space(tree.way(node.id())).visibility().value(),
        node.resting());
  }
}
