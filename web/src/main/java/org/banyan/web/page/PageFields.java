package org.banyan.web.page;

import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.page.PagePatch;

/** Properties that a call changes; a parent or responsible that is null is taken away. */
public record PageFields(
    String slug,
    String space,
    Optional<String> parent,
    List<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    PageKind kind,
    String language,
    Optional<String> responsible,
    ReviewPolicy reviewPolicy,
    Integer reviewIntervalDays,
    Condition state) {

  PagePatch patch() {
    return new PagePatch(
        slug,
        text(parent),
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
