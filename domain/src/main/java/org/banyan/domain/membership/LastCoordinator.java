package org.banyan.domain.membership;

import org.banyan.domain.shared.Conflict;

/** The space would be left without anybody who answers for it. */
public class LastCoordinator extends Conflict {

  public LastCoordinator() {
    super("last-coordinator", "Name another coordinator first: a space is never left without one.");
  }
}
