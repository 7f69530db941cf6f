package org.banyan.ejb.conversion;

/** Where a link of the source leads. */
sealed interface Target {

  /** Outside the folder; stays as it is. */
  record Outside(String address) implements Target {}

  /**
   * @param fragment as the source wrote it, or empty
   */
  record ToPage(SourcePage page, String fragment, boolean guessed) implements Target {}

  /** A heading of the page the link stands on. */
  record ToHeading(String fragment) implements Target {}

  /**
   * @param found whether the folder has it
   */
  record ToFile(String path, boolean found) implements Target {}

  /** The front page of the site. */
  record Home() implements Target {}

  /** Inside, but nothing is there. */
  record Nowhere(String path) implements Target {}
}
