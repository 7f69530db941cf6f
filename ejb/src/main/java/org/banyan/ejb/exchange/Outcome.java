package org.banyan.ejb.exchange;

/** What became of one page, or would. */
public enum Outcome {
  NEW,
  CHANGED,
  MERGED,
  ARRANGED,
  UNCHANGED,
  KEPT,
  FAILED
}
