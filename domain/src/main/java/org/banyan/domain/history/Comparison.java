package org.banyan.domain.history;

import java.util.List;

/**
 * @param complete false if the texts differ in more lines than anybody would read: the first are
 *     shown, all are counted
 */
public record Comparison(List<Hunk> hunks, int wordsAdded, int wordsRemoved, boolean complete) {

  public Comparison {
    hunks = List.copyOf(hunks);
  }

  public boolean same() {
    return hunks.isEmpty();
  }
}
