package org.banyan.ejb.merge;

import java.util.List;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.merge.Region;

/**
 * Walks both sides' edits along the base. JGit's MergeAlgorithm does the same, but reports a
 * shortened base for a conflict, which a second try by word must not start from.
 */
final class ThreeWay {

  private final List<String> base;
  private final Side mine;
  private final Side theirs;
  private final Regions regions = new Regions();
  private int at;

  ThreeWay(List<String> base, Side mine, Side theirs) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
  }

  List<Region> regions() {
    while (mine.hasNext() || theirs.hasNext()) {
      takeOverlappingEdits();
      decide();
      mine.startAfresh();
      theirs.startAfresh();
    }
    regions.settle(base.subList(at, base.size()));
    return regions.all();
  }

  private void takeOverlappingEdits() {
    (mineComesFirst() ? mine : theirs).take();
    boolean grown = true;
    while (grown) {
      grown = false;
      if (mine.clashesWithNextOf(theirs)) {
        theirs.take();
        grown = true;
      }
      if (theirs.clashesWithNextOf(mine)) {
        mine.take();
        grown = true;
      }
    }
  }

  private boolean mineComesFirst() {
    if (!mine.hasNext() || !theirs.hasNext()) {
      return mine.hasNext();
    }
    int distance = mine.peek().getBeginA() - theirs.peek().getBeginA();
    return distance == 0 ? mine.peek().getEndA() <= theirs.peek().getEndA() : distance < 0;
  }

  private void decide() {
    if (!mine.hasTaken()) {
      settleUpTo(theirs.begin(), theirs.end(), theirs);
    } else if (!theirs.hasTaken()) {
      settleUpTo(mine.begin(), mine.end(), mine);
    } else {
      decideBetween(Math.min(mine.begin(), theirs.begin()), Math.max(mine.end(), theirs.end()));
    }
  }

  private void settleUpTo(int from, int to, Side changed) {
    regions.settle(base.subList(at, from));
    regions.settle(changed.piecesFor(from, to));
    at = to;
  }

  private void decideBetween(int from, int to) {
    List<String> before = base.subList(from, to);
    List<String> ours = mine.piecesFor(from, to);
    List<String> others = theirs.piecesFor(from, to);
    if (ours.equals(others) || before.isEmpty() && contains(ours, others)) {
      settleUpTo(from, to, mine);
    } else if (before.isEmpty() && contains(others, ours)) {
      settleUpTo(from, to, theirs);
    } else {
      regions.settle(base.subList(at, from));
      regions.add(
          new Conflict(String.join("", before), String.join("", ours), String.join("", others)));
      at = to;
    }
  }

  /** Both inserted the same, one of them more: what a second save of one's own text looks like. */
  private static boolean contains(List<String> longer, List<String> shorter) {
    int difference = longer.size() - shorter.size();
    return difference >= 0
        && (longer.subList(0, shorter.size()).equals(shorter)
            || longer.subList(difference, longer.size()).equals(shorter));
  }
}
