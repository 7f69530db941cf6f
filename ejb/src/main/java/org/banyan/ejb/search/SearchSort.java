package org.banyan.ejb.search;

/** In which order hits come. */
public enum SearchSort {
  RELEVANCE,
  NEWEST,
  /** What is not rated comes last. */
  RATED
}
