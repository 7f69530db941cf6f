package org.banyan.ejb.merge;

import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** One person's text beside the base, read once from its first edit to its last. */
final class Side {

  private final List<String> pieces;
  private final List<Edit> edits;
  private int next;
  private int firstTaken;

  Side(List<String> pieces, List<Edit> edits) {
    this.pieces = pieces;
    this.edits = edits;
  }

  boolean hasNext() {
    return next < edits.size();
  }

  Edit peek() {
    return edits.get(next);
  }

  Edit take() {
    return edits.get(next++);
  }

  boolean hasTaken() {
    return firstTaken < next;
  }

  int begin() {
    return edits.get(firstTaken).getBeginA();
  }

  int end() {
    return edits.get(next - 1).getEndA();
  }

  boolean clashesWithNextOf(Side other) {
    return hasTaken() && other.hasNext() && clash(edits.get(next - 1), other.peek());
  }

  /** What this side made of the base between two places that enclose the edits taken. */
  List<String> piecesFor(int from, int to) {
    Edit first = edits.get(firstTaken);
    Edit last = edits.get(next - 1);
    return pieces.subList(
        first.getBeginB() - (first.getBeginA() - from), last.getEndB() + (to - last.getEndA()));
  }

  void startAfresh() {
    firstTaken = next;
  }

  /**
   * Edits side by side don't overlap, except that nobody can say which of two insertions comes
   * first, nor where an insertion belongs whose surroundings the other has deleted.
   */
  private static boolean clash(Edit a, Edit b) {
    if (a.getBeginA() < b.getEndA() && b.getBeginA() < a.getEndA()) {
      return true;
    }
    boolean touch = a.getEndA() == b.getBeginA() || b.getEndA() == a.getBeginA();
    return touch
        && (isInsertion(a) && (isInsertion(b) || isDeletion(b)) || isDeletion(a) && isInsertion(b));
  }

  private static boolean isInsertion(Edit edit) {
    return edit.getLengthA() == 0;
  }

  private static boolean isDeletion(Edit edit) {
    return edit.getLengthB() == 0;
  }
}
