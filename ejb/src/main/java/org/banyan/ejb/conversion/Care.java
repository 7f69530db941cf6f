package org.banyan.ejb.conversion;

import java.util.Optional;
import org.banyan.ejb.source.FrontMatter;

/**
 * Who answers for a page, by which rules it is reviewed and whether it still lives, as front matter
 * has it.
 *
 * @param responsible a handle
 */
public record Care(
    Optional<String> responsible,
    Optional<String> reviewPolicy,
    Optional<String> reviewIntervalDays,
    Optional<String> state) {

  /** Nothing said. */
  public static final Care NONE =
      new Care(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Care of(FrontMatter matter) {
    return new Care(
        matter.text("responsible").map(handle -> handle.replaceFirst("^@", "")),
        matter.text("reviewPolicy").map(Properties::constant),
        matter.text("reviewIntervalDays"),
        matter.text("state").map(Properties::constant));
  }
}
