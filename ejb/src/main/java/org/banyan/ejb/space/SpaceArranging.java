package org.banyan.ejb.space;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.shared.Faults;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.FrontPageNamed;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.domain.space.SpaceKey;
import org.banyan.domain.space.SpaceKeyTaken;
import org.banyan.domain.space.SpaceKind;
import org.banyan.domain.space.SpaceMade;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceProfile;
import org.banyan.domain.space.SpaceRearranged;
import org.banyan.domain.space.SpaceRules;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.shared.Expectation;

/** Makes spaces and changes their face, rules, place and key. */
@Stateless
public class SpaceArranging {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject SpaceReading reading;
  @Inject Spaces spaces;
  @Inject SpaceRecord record;
  @Inject Clock clock;
  @Inject Event<SpaceMade> made;
  @Inject Event<SpaceRearranged> rearranged;
  @Inject Event<FrontPageNamed> opened;

  /**
   * Makes a space and answers its key. Whoever makes it becomes its coordinator. Its front page is
   * one that is to come.
   */
  public String make(SpaceDraft draft, Reader reader) {
    SpaceTree tree = spaces.tree();
    var faults = new Faults();
    SpaceNode above = faults.of(() -> parent(tree, draft.parent(), reader));
    if (faults.isEmpty()) {
      faults.in(() -> requireMaking(draft.kind(), tree, above, reader));
    }
    SpaceKey key = faults.of(() -> new SpaceKey(draft.key()));
    SpaceProfile profile =
        faults.of(() -> new SpaceProfile(draft.title(), draft.description(), draft.colour()));
    SpaceRules rules = faults.of(() -> draft.rules(SpaceRules.inherited()));
    String frontPage = faults.of(draft::slug);
    faults.refuse();
    if (tree.find(key.value()).isPresent()) {
      throw new SpaceKeyTaken(key);
    }
    var maker = accounts.get(reader.accountId());
    SpaceMade fact = Space.make(key, draft.kind(), profile, maker, clock.instant());
    Space space = fact.space();
    space.placeUnder(above == null ? null : spaces.get(above.id()));
    space.ruleBy(rules, visibility(tree, above));
    if (frontPage != null) {
      space.open(frontPage);
    }
    spaces.add(space);
    reserve(key, space);
    made.fire(fact);
    record.made(space, reader);
    return space.key();
  }

  /** Changes what the draft gives and answers the present key. */
  public String change(String key, SpaceDraft draft, Reader reader) {
    return change(key, draft, reader, Expectation.none());
  }

  /** The same for whoever has read what is there; asked once the space is locked. */
  public String change(
      String key, SpaceDraft draft, Reader reader, Expectation<SpaceView> expected) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(key).orElseThrow(NotFound::new);
    access.require(reader, SpaceDeed.ARRANGE, Place.space(tree.way(node.id())));
    Space space = spaces.lock(node.id());
    expected.meet(() -> reading.show(node.key(), reader));
    var before = SpaceRecord.standing(space);
    var faults = new Faults();
    if (draft.parent() != null) {
      faults.in(() -> move(space, tree, draft.parent(), reader));
    }
    faults.in(() -> space.describe(draft.profile(space.profile())));
    faults.in(() -> space.ruleBy(draft.rules(space.rules()), visibilityAbove(tree, space)));
    faults.in(() -> open(space, draft.slug()));
    if (draft.key() != null && !draft.key().equals(space.key())) {
      faults.in(() -> rename(space, new SpaceKey(draft.key()), tree));
    }
    faults.refuse();
    rearranged.fire(new SpaceRearranged(space));
    record.changed(before, space, reader);
    return space.key();
  }

  private void requireMaking(SpaceKind kind, SpaceTree tree, SpaceNode above, Reader reader) {
    if (kind == null) {
      throw new Invalid("kind", "kind-needed", "Say which kind of space it is.");
    }
    if (above != null) {
      SpaceDeed deed = kind == SpaceKind.GROUP ? SpaceDeed.ADD_GROUP : SpaceDeed.ADD_CHILD;
      access.require(reader, deed, Place.space(tree.way(above.id())));
    } else if (kind == SpaceKind.GROUP) {
      access.requireTrust(reader, 1);
    } else {
      access.requireAdministrator(reader);
    }
  }

  private SpaceNode parent(SpaceTree tree, String key, Reader reader) {
    if (key == null || key.isEmpty()) {
      return null;
    }
    return tree.find(key)
        .filter(node -> access.sees(reader, Place.space(tree.way(node.id()))))
        .orElseThrow(
            () -> new Invalid("parent", "parent-unknown", "There is no space “" + key + "”."));
  }

  private void move(Space space, SpaceTree tree, String parentKey, Reader reader) {
    SpaceNode above = parent(tree, parentKey, reader);
    if (above == null) {
      if (space.parent() != null) {
        access.requireAdministrator(reader);
      }
      space.placeUnder(null);
      return;
    }
    access.require(reader, SpaceDeed.ADD_CHILD, Place.space(tree.way(above.id())));
    space.placeUnder(spaces.get(above.id()));
  }

  private static Visibility visibilityAbove(SpaceTree tree, Space space) {
    return visibility(tree, space.parent() == null ? null : tree.get(space.parent().id()));
  }

  private static Visibility visibility(SpaceTree tree, SpaceNode node) {
    return node == null ? Visibility.PUBLIC : Place.space(tree.way(node.id())).visibility().value();
  }

  private void open(Space space, String given) {
    String slug = given == null ? space.frontPage() : given;
    if (!slug.equals(space.frontPage())) {
      opened.fire(space.open(slug));
    }
  }

  private void rename(Space space, SpaceKey newKey, SpaceTree tree) {
    reserveAgain(newKey, space, tree);
    space.rename(newKey);
  }

  private void reserve(SpaceKey key, Space space) {
    if (!spaces.reserve(key, space)) {
      throw new SpaceKeyTaken(key);
    }
  }

  private void reserveAgain(SpaceKey key, Space space, SpaceTree tree) {
    boolean own = tree.find(key.value()).filter(node -> node.id() == space.id()).isPresent();
    if (!own) {
      reserve(key, space);
    }
  }
}
