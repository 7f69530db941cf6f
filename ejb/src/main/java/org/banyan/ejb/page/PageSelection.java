package org.banyan.ejb.page;

import java.util.List;
import java.util.Set;
import org.banyan.domain.page.PageKind;

/**
 * Which pages are looked for, in terms of the database; whoever makes one has asked the policy
 * about the spaces.
 *
 * @param spaces ids of the spaces they stand in
 * @param values ids of axis values: of each set, a page has one
 * @param kind null for any
 * @param label null for any
 */
public record PageSelection(Set<Long> spaces, List<Set<Long>> values, PageKind kind, String label) {

  /** Whether nothing can be found. */
  boolean isHopeless() {
    return spaces.isEmpty() || values.stream().anyMatch(Set::isEmpty);
  }
}
