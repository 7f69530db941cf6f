package org.banyan.domain.history;

public enum Change {
  SAME,
  REMOVED,
  ADDED,
  /** Only of lines: some of its words were removed or added. */
  CHANGED
}
