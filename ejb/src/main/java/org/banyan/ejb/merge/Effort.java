package org.banyan.ejb.merge;

import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * What one merge or comparison may cost, counted in comparisons of pieces rather than in time, so
 * that the same texts always get the same answer.
 */
public final class Effort {

  private static final long ENOUGH_FOR_ANY_HONEST_PAGE = 6_000_000;

  private long left;

  public Effort() {
    this(ENOUGH_FOR_ANY_HONEST_PAGE);
  }

  private Effort(long left) {
    this.left = left;
  }

  /** For walking through many revisions of one page. */
  public static Effort forWholeHistory() {
    return new Effort(10 * ENOUGH_FOR_ANY_HONEST_PAGE);
  }

  /** Takes the cost from what is left; refuses, taking nothing, if it is more than that. */
  public boolean affords(long cost) {
    if (cost > left) {
      return false;
    }
    left -= cost;
    return true;
  }

  <S extends Sequence> SequenceComparator<S> counting(SequenceComparator<? super S> comparator) {
    return new SequenceComparator<>() {
      @Override
      public boolean equals(S a, int ai, S b, int bi) {
        if (--left < 0) {
          throw new Spent();
        }
        return comparator.equals(a, ai, b, bi);
      }

      @Override
      public int hash(S sequence, int index) {
        return comparator.hash(sequence, index);
      }
    };
  }

  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Spent() {
      super("too different to align", null, false, false);
    }
  }
}
