package org.banyan.web.space;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceDraft;

/**
 * What a call says of a space. A rule that is null is taken from the space above again; a parent
 * that is null makes a root.
 */
public record SpaceFields(
    String key,
    SpaceKind kind,
    String title,
    String description,
    String colour,
    Optional<String> parent,
    Optional<Visibility> visibility,
    Optional<Contribution> contribution,
    Optional<ReviewPolicy> reviewPolicy,
    Optional<Integer> reviewIntervalDays,
    Optional<String> disclaimer,
    String frontPage) {

  SpaceDraft draft() {
    return new SpaceDraft(
        key,
        kind,
        title,
        description,
        colour,
        parent == null ? null : parent.orElse(""),
        value(visibility),
        value(contribution),
        value(reviewPolicy),
        value(reviewIntervalDays),
        value(disclaimer),
        frontPage,
        inherited());
  }

  @SuppressWarnings("OptionalAssignedToNull")
  private Set<String> inherited() {
    Set<String> names = new HashSet<>();
    Map<String, Object> rules = new java.util.HashMap<>();
    rules.put("visibility", visibility);
    rules.put("contribution", contribution);
    rules.put("reviewPolicy", reviewPolicy);
    rules.put("reviewIntervalDays", reviewIntervalDays);
    rules.put("disclaimer", disclaimer);
    rules.forEach(
        (name, given) -> {
          if (Optional.empty().equals(given)) {
            names.add(name);
          }
        });
    return names;
  }

  private static <T> T value(Optional<T> given) {
    return given == null ? null : given.orElse(null);
  }
}
