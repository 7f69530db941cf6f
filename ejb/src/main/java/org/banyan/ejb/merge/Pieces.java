package org.banyan.ejb.merge;

import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Lines or words as numbers, equal pieces having equal numbers. JGit's own sequence is of bytes,
 * which cannot hold every string.
 */
final class Pieces extends Sequence {

  static final SequenceComparator<Pieces> SAME =
      new SequenceComparator<>() {
        @Override
        public boolean equals(Pieces a, int ai, Pieces b, int bi) {
          return a.numbers[ai] == b.numbers[bi];
        }

        @Override
        public int hash(Pieces pieces, int index) {
          return pieces.numbers[index];
        }
      };

  private final int[] numbers;

  Pieces(List<String> pieces, Map<String, Integer> known) {
    numbers = new int[pieces.size()];
    int at = 0;
    for (String piece : pieces) {
      Integer number = known.putIfAbsent(piece, known.size());
      numbers[at++] = number == null ? known.size() - 1 : number;
    }
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
