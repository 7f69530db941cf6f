package org.banyan.ejb.conversion;

import java.util.Map;
import java.util.Optional;

/**
 * A page ready for the wiki.
 *
 * @param source the file it came from; a folder ends in a slash
 * @param parent slug of the page above
 * @param files the files it names: by the name that its text uses, their paths
 */
public record ConvertedPage(
    String source,
    String slug,
    String title,
    String body,
    Optional<String> parent,
    Properties properties,
    Map<String, String> files) {

  /** Whether it only lists what a folder holds. */
  public boolean isMade() {
    return source.endsWith("/");
  }
}
