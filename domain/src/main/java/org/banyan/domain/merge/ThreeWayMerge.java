package org.banyan.domain.merge;

public interface ThreeWayMerge {

  /**
   * @param base the text both started from
   * @param mine the text of the person who is saving
   * @param theirs the text that was saved in between
   */
  MergeOutcome merge(String base, String mine, String theirs);
}
