package org.banyan.ejb.space;

import java.util.Set;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.SpaceKind;

/**
 * What is given of a space when one is made or changed; null stands for not given.
 *
 * @param kind only when made
 * @param parent key; "" for none
 * @param inherit names of rules to be taken from the parent again, such as {@code reviewPolicy}
 */
public record SpaceDraft(
    String key,
    SpaceKind kind,
    String title,
    String description,
    String colour,
    String parent,
    Visibility visibility,
    Contribution contribution,
    ReviewPolicy reviewPolicy,
    Integer reviewIntervalDays,
    String disclaimer,
    String frontPage,
    Set<String> inherit) {

  boolean inherits(String rule) {
    return inherit != null && inherit.contains(rule);
  }

  /** The given value, else the present one unless the rule is to be inherited. */
  <T> T rule(String name, T given, T present) {
    if (inherits(name)) {
      return null;
    }
    return given == null ? present : given;
  }
}
