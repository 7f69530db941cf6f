package org.banyan.domain.page;

import org.banyan.domain.merge.Conflicting;
import org.banyan.domain.shared.Conflict;

/** Others changed the same words since the base of this save; nothing was saved. */
public class EditConflict extends Conflict {

  private final transient Conflicting conflicting;
  private final transient PageText mine;
  private final transient PageText current;
  private final int currentRevision;

  public EditConflict(
      Conflicting conflicting, PageText mine, PageText current, int currentRevision) {
    super(
        "edit-conflict",
        "Others changed the same words since you began. Nothing was saved; your text is kept.");
    this.conflicting = conflicting;
    this.mine = mine;
    this.current = current;
    this.currentRevision = currentRevision;
  }

  public Conflicting conflicting() {
    return conflicting;
  }

  public PageText mine() {
    return mine;
  }

  public PageText current() {
    return current;
  }

  public int currentRevision() {
    return currentRevision;
  }
}
