package org.banyan.web.search;

import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.search.Hit;
import org.banyan.ejb.search.Suggestion;
import org.banyan.web.shared.Answers;

/** Where things that were found are. */
final class HitAddress {

  private HitAddress() {}

  static String of(Hit hit) {
    return switch (hit.kind()) {
      case PAGE -> Answers.page(new PageLocation(hit.space(), hit.name()));
      case SPACE -> Answers.path("s", hit.space());
      case PERSON -> Answers.path("u", hit.name());
      case FILE -> Answers.path("s", hit.space(), "library", PublicId.write(hit.id()));
    };
  }

  static String of(Suggestion suggestion) {
    return suggestion.hit() == null
        ? Answers.path("labels", suggestion.label())
        : of(suggestion.hit());
  }
}
