package org.banyan.ejb.search;

/** How long ago something was saved, at most. */
public enum Freshness {
  MONTH(31),
  YEAR(366),
  OLDER(0);

  private final int days;

  Freshness(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }
}
