package org.banyan.ejb.history;

import java.util.List;
import org.banyan.domain.history.Piece;
import org.banyan.domain.merge.Words;
import org.banyan.ejb.merge.PieceDiff;

final class WordMarks {

  private final PieceDiff diff;

  WordMarks(PieceDiff diff) {
    this.diff = diff;
  }

  List<Piece> of(String before, String after) {
    List<String> old = Words.in(before);
    List<String> now = Words.in(after);
    return Marks.joined(old, now, diff.words(old, now));
  }
}
