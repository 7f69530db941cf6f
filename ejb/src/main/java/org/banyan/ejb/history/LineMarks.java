package org.banyan.ejb.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banyan.domain.history.Comparison;
import org.banyan.domain.history.Hunk;
import org.banyan.ejb.merge.Effort;
import org.banyan.ejb.merge.PieceDiff;
import org.eclipse.jgit.diff.Edit;

/** One comparison in the making: edits that lie close together share a hunk. */
final class LineMarks {

  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final Effort effort = new Effort();
  private final PieceDiff diff = new PieceDiff(effort);
  private final Rows rows;

  LineMarks(String before, String after) {
    this.before = lines(before, after);
    this.after = lines(after, before);
    rows = new Rows(this.before, this.after, diff, new LinePairs(effort));
  }

  Comparison comparison() {
    List<Edit> edits = diff.lines(before, after);
    List<Hunk> hunks = new ArrayList<>();
    for (int start = 0; start < edits.size(); ) {
      int end = endOfGroup(edits, start);
      Hunk hunk = hunk(edits.subList(start, end));
      if (!hunk.lines().isEmpty()) {
        hunks.add(hunk);
      }
      start = end;
    }
    return new Comparison(hunks, rows.wordsAdded(), rows.wordsRemoved(), rows.complete());
  }

  private static int endOfGroup(List<Edit> edits, int start) {
    int end = start + 1;
    while (end < edits.size()
        && edits.get(end).getBeginA() - edits.get(end - 1).getEndA() <= 2 * CONTEXT) {
      end++;
    }
    return end;
  }

  private Hunk hunk(List<Edit> edits) {
    Edit first = edits.get(0);
    int from = Math.max(0, first.getBeginA() - CONTEXT);
    int to = Math.min(before.size(), edits.get(edits.size() - 1).getEndA() + CONTEXT);
    rows.startAt(from, from + first.getBeginB() - first.getBeginA());
    for (Edit edit : edits) {
      rows.sameUpTo(edit.getBeginA());
      rows.changed(edit);
    }
    rows.sameUpTo(to);
    return rows.hunk();
  }

  /** The empty line after the last line end is shown only if it is a difference. */
  private static List<String> lines(String text, String other) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> lines = Arrays.asList(text.split("\n", -1));
    boolean bothEnded = text.endsWith("\n") && (other.isEmpty() || other.endsWith("\n"));
    return bothEnded ? lines.subList(0, lines.size() - 1) : lines;
  }
}
