package org.banyan.ejb.space;

import java.util.Set;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Slug;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.SpaceKind;
import org.banyan.domain.space.SpaceProfile;
import org.banyan.domain.space.SpaceRules;

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

  /** How a space with the present face shows itself then. */
  SpaceProfile profile(SpaceProfile present) {
    return new SpaceProfile(
        title == null ? present.title() : title,
        description == null ? present.description() : description,
        colour == null ? present.colour() : colour);
  }

  /** Which rules a space with the present ones sets then. */
  SpaceRules rules(SpaceRules present) {
    return new SpaceRules(
        rule("visibility", visibility, present.visibility()),
        rule("contribution", contribution, present.contribution()),
        rule("reviewPolicy", reviewPolicy, present.reviewPolicy()),
        rule("reviewIntervalDays", reviewIntervalDays, present.reviewIntervalDays()),
        rule("disclaimer", disclaimer, present.disclaimer()));
  }

  /**
   * The slug of the front page; null where none is given.
   *
   * @throws Invalid where it can be no slug
   */
  String slug() {
    try {
      return frontPage == null ? null : Slug.given(frontPage).text();
    } catch (Invalid e) {
      FieldError wrong = e.errors().get(0);
      throw new Invalid("frontPage", wrong.code(), wrong.message());
    }
  }

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
