package org.banyan.ejb.browse;

import org.banyan.domain.axis.Axis;

/** A side from which pages are looked at. */
public enum Side {
  THEME(Axis.THEME),
  REGION(Axis.REGION),
  TARGET(Axis.TARGET),
  KIND(null),
  LABEL(null),
  SPACE(null);

  private final Axis axis;

  Side(Axis axis) {
    this.axis = axis;
  }

  /** Null for what is no tree of values. */
  public Axis axis() {
    return axis;
  }

  public static Side of(Axis axis) {
    return valueOf(axis.name());
  }
}
