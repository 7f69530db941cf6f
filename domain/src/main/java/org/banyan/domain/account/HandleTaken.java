package org.banyan.domain.account;

import org.banyan.domain.shared.Conflict;

/** Somebody else has this handle. */
public class HandleTaken extends Conflict {

  public HandleTaken(String handle) {
    super("handle-taken", "The handle " + handle + " is taken.");
  }
}
