package org.banyan.ejb.history;

import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.history.Change;
import org.banyan.domain.history.Hunk;
import org.banyan.domain.history.Line;
import org.banyan.domain.history.Piece;
import org.banyan.domain.merge.Words;
import org.banyan.ejb.merge.PieceDiff;
import org.eclipse.jgit.diff.Edit;

/** Writes the lines of one hunk after the other, and counts the words that came and went. */
final class Rows {

  private static final int MOST_ROWS = 20_000;

  private final List<String> before;
  private final List<String> after;
  private final PieceDiff diff;
  private final LinePairs pairs;
  private List<Line> lines;
  private int oldStart;
  private int newStart;
  private int oldAt;
  private int newAt;
  private int written;
  private int wordsAdded;
  private int wordsRemoved;

  Rows(List<String> before, List<String> after, PieceDiff diff, LinePairs pairs) {
    this.before = before;
    this.after = after;
    this.diff = diff;
    this.pairs = pairs;
  }

  void startAt(int oldLine, int newLine) {
    lines = new ArrayList<>();
    oldStart = oldAt = oldLine;
    newStart = newAt = newLine;
  }

  void sameUpTo(int oldLine) {
    while (oldAt < oldLine) {
      String text = before.get(oldAt);
      write(Change.SAME, ++oldAt, ++newAt, List.of(new Piece(Change.SAME, text)));
    }
  }

  void changed(Edit edit) {
    List<String> old = before.subList(edit.getBeginA(), edit.getEndA());
    List<String> now = after.subList(edit.getBeginB(), edit.getEndB());
    for (LinePairs.Pair pair : pairs.of(old, now)) {
      if (!pair.hasNew()) {
        removed(before.get(oldAt));
      } else if (!pair.hasOld()) {
        added(after.get(newAt));
      } else {
        List<Piece> pieces = Marks.byWord(before.get(oldAt), after.get(newAt), diff);
        write(Change.CHANGED, ++oldAt, ++newAt, pieces);
      }
    }
  }

  private void removed(String text) {
    write(Change.REMOVED, ++oldAt, null, List.of(new Piece(Change.REMOVED, text)));
  }

  private void added(String text) {
    write(Change.ADDED, null, ++newAt, List.of(new Piece(Change.ADDED, text)));
  }

  private void write(Change change, Integer oldNumber, Integer newNumber, List<Piece> pieces) {
    for (Piece piece : pieces) {
      wordsAdded += piece.change() == Change.ADDED ? Words.count(piece.text()) : 0;
      wordsRemoved += piece.change() == Change.REMOVED ? Words.count(piece.text()) : 0;
    }
    if (written++ < MOST_ROWS) {
      lines.add(new Line(change, oldNumber, newNumber, pieces));
    }
  }

  Hunk hunk() {
    int oldLines = (int) lines.stream().filter(line -> line.oldNumber() != null).count();
    int newLines = (int) lines.stream().filter(line -> line.newNumber() != null).count();
    return new Hunk(
        oldStart + Math.min(1, oldLines),
        oldLines,
        newStart + Math.min(1, newLines),
        newLines,
        lines);
  }

  int wordsAdded() {
    return wordsAdded;
  }

  int wordsRemoved() {
    return wordsRemoved;
  }

  boolean complete() {
    return written <= MOST_ROWS;
  }
}
