package org.banyan.ejb.search;

/**
 * What somebody who types may be about to look for.
 *
 * @param label a label; null where it is a hit
 * @param hit a thing; null where it is a label
 */
public record Suggestion(String label, Hit hit) {

  public String title() {
    return hit == null ? label : hit.title();
  }
}
