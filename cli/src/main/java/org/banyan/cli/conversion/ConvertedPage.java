package org.banyan.cli.conversion;

import java.util.Optional;

/**
 * A page ready for the wiki.
 *
 * @param source the file it came from; a folder ends in a slash
 * @param parent slug of the page above
 */
public record ConvertedPage(
    String source,
    String slug,
    String title,
    String body,
    Optional<String> parent,
    Properties properties) {

  /** Whether it only lists what a folder holds. */
  public boolean isMade() {
    return source.endsWith("/");
  }

  /** This page without a page above it. */
  public ConvertedPage atTop() {
    return new ConvertedPage(source, slug, title, body, Optional.empty(), properties);
  }
}
