package org.banyan.ejb.space;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.domain.space.SpaceKind;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Says before anything is written which spaces somebody may make, and where they may stand. */
@Stateless
public class SpaceOffering {

  @Inject Access access;
  @Inject Spaces spaces;
  @Inject SpaceReading reading;

  /** Refuses whoever may make none at all. */
  public SpaceOffer making(Reader reader) {
    List<SpaceLine> forGroups = allowing(SpaceDeed.ADD_GROUP, reader);
    boolean anyKind = !allowing(SpaceDeed.ADD_CHILD, reader).isEmpty() || reader.administrator();
    if (forGroups.isEmpty() && !anyKind) {
      access.requireTrust(reader, 1);
    }
    List<SpaceKind> kinds = new ArrayList<>(List.of(SpaceKind.GROUP));
    if (anyKind) {
      Arrays.stream(SpaceKind.values()).filter(k -> k != SpaceKind.GROUP).forEach(kinds::add);
    }
    return new SpaceOffer(kinds, forGroups, true);
  }

  /** The spaces that this one may be moved under by the reader. */
  public List<SpaceLine> parents(String key, Reader reader) {
    SpaceTree tree = spaces.tree();
    var moved = tree.find(key).orElseThrow(NotFound::new);
    access.require(reader, SpaceDeed.ARRANGE, Place.space(tree.way(moved.id())));
    return allowing(SpaceDeed.ADD_CHILD, reader).stream()
        .filter(
            line ->
                tree.find(line.key()).stream()
                    .flatMap(node -> tree.chain(node.id()).stream())
                    .noneMatch(above -> above.id() == moved.id()))
        .toList();
  }

  private List<SpaceLine> allowing(SpaceDeed deed, Reader reader) {
    SpaceTree tree = spaces.tree();
    return reading.list(reader).stream()
        .filter(
            line ->
                tree.find(line.key())
                    .map(node -> access.allows(reader, deed, Place.space(tree.way(node.id()))))
                    .orElse(false))
        .toList();
  }
}
