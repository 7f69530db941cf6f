package org.banyan.web.page;

import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;

/**
 * Properties that a call changes; a parent or responsible that is null is taken away, and rules of
 * review that are null are the space's again.
 *
 * @param title makes a revision
 * @param children whether pages below follow the page, as they do if nothing is said
 * @param takeOldSlug whether a slug may be taken that once led to another page
 */
public record PageFields(
    String title,
    String slug,
    String space,
    Optional<String> parent,
    Children children,
    boolean takeOldSlug,
    List<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    PageKind kind,
    String language,
    Optional<String> responsible,
    Optional<ReviewPolicy> reviewPolicy,
    Optional<Integer> reviewIntervalDays,
    Condition state) {

  /** What becomes of the pages right below. */
  public enum Children {
    FOLLOW,
    STAY
  }

  PagePatch patch() {
    return new PagePatch(
        new PageMove(title, slug, space, text(parent), children == Children.STAY, takeOldSlug),
        labels,
        themes,
        regions,
        targets,
        kind,
        language,
        text(responsible),
        reviewPolicy,
        reviewIntervalDays,
        state);
  }

  private static String text(Optional<String> given) {
    return given == null ? null : given.orElse("");
  }
}
