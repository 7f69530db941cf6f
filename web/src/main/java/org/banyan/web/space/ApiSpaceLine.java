package org.banyan.web.space;

import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceLine;
import org.banyan.web.shared.Answers;

/**
 * A space in a list of the API.
 *
 * @param visibility the one in force
 */
public record ApiSpaceLine(
    String key,
    SpaceKind kind,
    String title,
    String description,
    String colour,
    String parent,
    Visibility visibility,
    boolean resting,
    String url) {

  static ApiSpaceLine of(SpaceLine line) {
    return new ApiSpaceLine(
        line.key(),
        line.kind(),
        line.title(),
        line.description(),
        line.colour(),
        line.parent(),
        line.visibility(),
        line.resting(),
        Answers.path("s", line.key()));
  }
}
