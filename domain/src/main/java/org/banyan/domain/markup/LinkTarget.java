package org.banyan.domain.markup;

import java.io.Serializable;
import java.util.Optional;

/** What a text names, before it is known whether it exists or who may see it. */
public sealed interface LinkTarget extends Serializable {

  /**
   * A page by the slug it has or would have.
   *
   * @param space key of its space; null for the space of the text itself
   * @param title as written, for the invitation to write it
   */
  record Page(String space, String slug, String title) implements LinkTarget {

    public Optional<String> otherSpace() {
      return Optional.ofNullable(space);
    }
  }

  /** A file of the page by its relative name. */
  record File(String name) implements LinkTarget {}

  record Person(String handle) implements LinkTarget {}
}
