package org.banyan.ejb.exchange;

import org.banyan.domain.shared.Conflict;
import org.banyan.ejb.remark.Remark;

/** One page stays out, for a reason that has a name. */
class NotTaken extends Conflict {

  private final transient Remark.Kind kind;

  NotTaken(Remark.Kind kind) {
    super("not-taken", "This page was not taken.");
    this.kind = kind;
  }

  Remark.Kind kind() {
    return kind;
  }
}
