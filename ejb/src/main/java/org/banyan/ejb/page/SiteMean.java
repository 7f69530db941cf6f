package org.banyan.ejb.page;

/** Knows the mean of all ratings, which those of each page lean towards. */
public interface SiteMean {

  /** Of what everybody may read: the ratings of hidden pages show nowhere else. */
  double value();
}
