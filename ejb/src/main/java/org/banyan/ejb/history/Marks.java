package org.banyan.ejb.history;

import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.history.Change;
import org.banyan.domain.history.Piece;
import org.banyan.domain.merge.Words;
import org.banyan.ejb.merge.PieceDiff;
import org.eclipse.jgit.diff.Edit;

/** Turns edits into pieces: the removed before what was added in its place. */
final class Marks {

  private final boolean joining;
  private final List<Piece> pieces = new ArrayList<>();

  private Marks(boolean joining) {
    this.joining = joining;
  }

  static List<Piece> byWord(String before, String after, PieceDiff diff) {
    List<String> old = Words.in(before);
    List<String> now = Words.in(after);
    return new Marks(true).over(old, now, diff.words(old, now));
  }

  static List<Piece> byPart(List<String> before, List<String> after, PieceDiff diff) {
    return new Marks(false).over(before, after, diff.lines(before, after));
  }

  private List<Piece> over(List<String> before, List<String> after, List<Edit> edits) {
    int at = 0;
    for (Edit edit : edits) {
      add(Change.SAME, before.subList(at, edit.getBeginA()));
      add(Change.REMOVED, before.subList(edit.getBeginA(), edit.getEndA()));
      add(Change.ADDED, after.subList(edit.getBeginB(), edit.getEndB()));
      at = edit.getEndA();
    }
    add(Change.SAME, before.subList(at, before.size()));
    return pieces;
  }

  private void add(Change change, List<String> texts) {
    if (!joining) {
      texts.forEach(text -> pieces.add(new Piece(change, text)));
    } else if (!texts.isEmpty()) {
      pieces.add(new Piece(change, String.join("", texts)));
    }
  }
}
