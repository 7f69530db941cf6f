package org.banyan.domain.axis;

import org.banyan.domain.shared.Conflict;

/** The axis has a value of this key already. */
public class AxisKeyTaken extends Conflict {

  public AxisKeyTaken(AxisKey key) {
    super("axis-key-taken", "The axis has a value “" + key.value() + "” already.");
  }
}
