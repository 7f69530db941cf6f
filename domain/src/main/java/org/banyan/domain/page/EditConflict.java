package org.banyan.domain.page;

import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.merge.Conflicting;

/** Others changed the same words since the base of this save; nothing was saved. */
public class EditConflict extends org.banyan.domain.shared.Conflict {

  private final transient Conflict title;
  private final transient Conflicting body;
  private final transient PageText mine;
  private final transient PageText current;
  private final int currentRevision;

  /**
   * @param title the three titles where they clash, else null
   * @param body the whole body, cut into what is agreed and what clashes, if anything does
   * @param currentRevision the number of the current text, to save on once it is settled
   */
  public EditConflict(
      Conflict title, Conflicting body, PageText mine, PageText current, int currentRevision) {
    super(
        "edit-conflict",
        "Others changed the same words since you began. Nothing was saved; your text is kept.");
    this.title = title;
    this.body = body;
    this.mine = mine;
    this.current = current;
    this.currentRevision = currentRevision;
  }

  /** Everything that clashes, the title first. */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>(body.conflicts());
    if (title != null) {
      conflicts.add(0, title);
    }
    return conflicts;
  }

  public boolean titleClashes() {
    return title != null;
  }

  public Conflicting body() {
    return body;
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
