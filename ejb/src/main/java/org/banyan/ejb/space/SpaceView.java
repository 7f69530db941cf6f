package org.banyan.ejb.space;

import java.util.List;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.SpaceKind;
import org.banyan.domain.space.SpaceRules;

/**
 * A space with the rules in force and where each comes from.
 *
 * @param way lines of the spaces above that the reader sees, root first
 * @param frontPage slug of its front page, which may not be written yet
 * @param arrangeable whether the reader may change it
 */
public record SpaceView(
    String key,
    SpaceKind kind,
    String title,
    String description,
    String colour,
    List<SpaceLine> way,
    List<SpaceLine> children,
    Rules rules,
    String frontPage,
    boolean resting,
    boolean arrangeable) {

  /** Rules in force, each with its origin. */
  public record Rules(
      Ruled<Visibility> visibility,
      Ruled<Contribution> contribution,
      Ruled<ReviewPolicy> reviewPolicy,
      Ruled<Integer> reviewIntervalDays,
      Ruled<String> disclaimer) {

    /** What holds where no space says otherwise. */
    static Rules ofTheProduct() {
      return new Rules(
          new Ruled<>(Visibility.PUBLIC, null),
          new Ruled<>(Contribution.OPEN, null),
          new Ruled<>(ReviewPolicy.OPEN, null),
          new Ruled<>(SpaceRules.DEFAULT_REVIEW_INTERVAL_DAYS, null),
          new Ruled<>("", null));
    }
  }

  /** Whether the space of this key is this one or one above it that the reader sees. */
  public boolean shows(String origin) {
    return key.equals(origin) || way.stream().anyMatch(above -> above.key().equals(origin));
  }

  /** Key of the space right above; null at a root or where the reader does not see it. */
  public String parent() {
    return way.isEmpty() ? null : way.get(way.size() - 1).key();
  }
}
