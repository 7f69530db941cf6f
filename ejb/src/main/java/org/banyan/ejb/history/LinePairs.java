package org.banyan.ejb.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.merge.Words;
import org.banyan.ejb.merge.Effort;

/**
 * Finds which of the new lines is which of the old ones, written anew: the order-keeping pairs that
 * share most words. In blocks too large for that, lines go and come whole.
 */
final class LinePairs {

  private static final int MOST_LINES = 100;
  private static final double ALIKE = 0.35;

  record Pair(boolean hasOld, boolean hasNew) {}

  private static final Pair REMOVED = new Pair(true, false);
  private static final Pair ADDED = new Pair(false, true);
  private static final Pair BOTH = new Pair(true, true);

  private final Effort effort;

  LinePairs(Effort effort) {
    this.effort = effort;
  }

  List<Pair> of(List<String> old, List<String> now) {
    if (old.size() == 1 && now.size() == 1) {
      return List.of(BOTH);
    }
    boolean small = old.size() <= MOST_LINES && now.size() <= MOST_LINES;
    return small && effort.affords(cost(old, now)) ? alike(old, now) : apart(old, now);
  }

  private static long cost(List<String> old, List<String> now) {
    return (long) now.size() * length(old) + (long) old.size() * length(now);
  }

  private static long length(List<String> lines) {
    return lines.stream().mapToLong(String::length).sum() / 4 + lines.size();
  }

  private static List<Pair> apart(List<String> old, List<String> now) {
    List<Pair> pairs = new ArrayList<>();
    old.forEach(line -> pairs.add(REMOVED));
    now.forEach(line -> pairs.add(ADDED));
    return pairs;
  }

  private static List<Pair> alike(List<String> old, List<String> now) {
    Map<String, Integer> known = new HashMap<>();
    List<int[]> oldBags = old.stream().map(line -> bag(line, known)).toList();
    List<int[]> newBags = now.stream().map(line -> bag(line, known)).toList();
    double[][] likeness = new double[old.size()][now.size()];
    double[][] best = new double[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        likeness[i][j] = likeness(oldBags.get(i), newBags.get(j));
        double paired = likeness[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return walk(likeness, best);
  }

  private static List<Pair> walk(double[][] likeness, double[][] best) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < best.length - 1 || j < best[0].length - 1) {
      boolean oldLeft = i < best.length - 1;
      boolean newLeft = j < best[0].length - 1;
      boolean both = oldLeft && newLeft && likeness[i][j] > 0 && isBest(likeness, best, i, j);
      boolean removed = both || oldLeft && (!newLeft || best[i + 1][j] >= best[i][j + 1]);
      pairs.add(both ? BOTH : removed ? REMOVED : ADDED);
      i += removed ? 1 : 0;
      j += both || !removed ? 1 : 0;
    }
    return pairs;
  }

  private static boolean isBest(double[][] likeness, double[][] best, int i, int j) {
    return likeness[i][j] + best[i + 1][j + 1] >= best[i][j];
  }

  private static int[] bag(String line, Map<String, Integer> known) {
    return Words.in(line).stream()
        .filter(piece -> !piece.isBlank())
        .mapToInt(piece -> known.computeIfAbsent(piece, word -> known.size()))
        .sorted()
        .toArray();
  }

  /** The share of words in common, 0 if it is too small to call it the same line. */
  private static double likeness(int[] old, int[] now) {
    int common = 0;
    for (int i = 0, j = 0; i < old.length && j < now.length; ) {
      common += old[i] == now[j] ? 1 : 0;
      boolean oldFirst = old[i] <= now[j];
      boolean newFirst = now[j] <= old[i];
      i += oldFirst ? 1 : 0;
      j += newFirst ? 1 : 0;
    }
    double share = common == 0 ? 0 : 2.0 * common / (old.length + now.length);
    return share < ALIKE ? 0 : share;
  }
}
