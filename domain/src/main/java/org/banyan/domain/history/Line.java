package org.banyan.domain.history;

import java.util.List;

/**
 * One row of a comparison. Read inline, its pieces follow each other; side by side, the old line is
 * all but the added, the new line all but the removed ones.
 *
 * @param oldNumber counted from 1, null for an added line
 * @param newNumber counted from 1, null for a removed line
 */
public record Line(Change change, Integer oldNumber, Integer newNumber, List<Piece> pieces) {

  public Line {
    pieces = List.copyOf(pieces);
  }

  public List<Piece> oldPieces() {
    return without(Change.ADDED);
  }

  public List<Piece> newPieces() {
    return without(Change.REMOVED);
  }

  private List<Piece> without(Change change) {
    return pieces.stream().filter(piece -> piece.change() != change).toList();
  }
}
