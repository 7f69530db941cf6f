package org.banyan.domain.space;

import java.util.Optional;
import org.banyan.domain.axis.Axis;

/** What a space is about; THEME, REGION and COUNTRY stand on an axis under the same key. */
public enum SpaceKind {
  THEME(Axis.THEME),
  REGION(Axis.REGION),
  COUNTRY(Axis.REGION),
  GROUP(null),
  HELP(null);

  private final Axis axis;

  SpaceKind(Axis axis) {
    this.axis = axis;
  }

  public Optional<Axis> axis() {
    return Optional.ofNullable(axis);
  }
}
