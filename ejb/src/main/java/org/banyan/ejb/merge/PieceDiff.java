package org.banyan.ejb.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.merge.Words;
import org.eclipse.jgit.diff.Edit;

/** What has to be done to one list of pieces to get another: edits in order, none touching. */
public final class PieceDiff {

  private final BoundedDiff diff;

  public PieceDiff(Effort effort) {
    diff = new BoundedDiff(effort);
  }

  public List<Edit> lines(List<String> before, List<String> after) {
    return joined(edits(before, after), before, false);
  }

  /**
   * Edits with nothing but spaces and signs between them count as one: a sentence written anew
   * agrees with the old one in its spaces, and that is no agreement.
   */
  public List<Edit> words(List<String> before, List<String> after) {
    return joined(edits(before, after), before, true);
  }

  private List<Edit> edits(List<String> before, List<String> after) {
    Map<String, Integer> known = new HashMap<>();
    return diff.diff(Pieces.SAME, new Pieces(before, known), new Pieces(after, known));
  }

  private static List<Edit> joined(List<Edit> edits, List<String> before, boolean acrossSigns) {
    List<Edit> joined = new ArrayList<>(edits.size());
    for (Edit edit : edits) {
      int last = joined.size() - 1;
      if (last >= 0 && belongTogether(joined.get(last), edit, before, acrossSigns)) {
        joined.set(last, spanning(joined.get(last), edit));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }

  private static boolean belongTogether(
      Edit one, Edit next, List<String> before, boolean acrossSigns) {
    List<String> between = before.subList(one.getEndA(), next.getBeginA());
    return between.isEmpty() || acrossSigns && between.stream().noneMatch(Words::isWord);
  }

  private static Edit spanning(Edit first, Edit last) {
    return new Edit(first.getBeginA(), last.getEndA(), first.getBeginB(), last.getEndB());
  }
}
