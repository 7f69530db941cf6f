package org.banyan.domain.access;

import java.util.List;

/**
 * Where something is done: a space and, if need be, one thing in it.
 *
 * @param way the space itself, then its parent, up to its root; never empty
 * @param condition of the thing, {@link Condition#LIVE} for the space itself
 * @param own whether the thing is the reader's own
 */
public record Place(List<Ground> way, Condition condition, boolean own) {

  public static Place space(List<Ground> way) {
    return new Place(way, Condition.LIVE, false);
  }

  public Ground ground() {
    return way.get(0);
  }

  /** The narrowest visibility on the way up, and the space that sets it. */
  public Ruled<Visibility> visibility() {
    Ruled<Visibility> narrowest = new Ruled<>(Visibility.PUBLIC, null);
    for (Ground ground : way) {
      Visibility own = ground.visibility();
      if (own != null && (narrowest.origin() == null || narrowest.value().widerThan(own))) {
        narrowest = new Ruled<>(own, ground.key());
      }
    }
    return narrowest;
  }

  /** The nearest contribution rule on the way up. */
  public Ruled<Contribution> contribution() {
    return way.stream()
        .filter(ground -> ground.contribution() != null)
        .findFirst()
        .map(ground -> new Ruled<>(ground.contribution(), ground.key()))
        .orElse(new Ruled<>(Contribution.OPEN, null));
  }
}
