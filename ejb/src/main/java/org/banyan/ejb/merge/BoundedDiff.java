package org.banyan.ejb.merge;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * JGit's histogram alignment, with Myers' for the small stretches it gives up on. Both can take
 * quadratic time on texts made for it; what is too large or too dear is one edit from end to end.
 */
final class BoundedDiff extends DiffAlgorithm {

  private static final int MOST_PIECES = 50_000;
  private static final long MOST_PAIRS = 1_000_000;

  private final Effort effort;
  private final HistogramDiff histogram = new HistogramDiff();

  BoundedDiff(Effort effort) {
    this.effort = effort;
    histogram.setFallbackAlgorithm(new SmallMyers());
  }

  @Override
  public <S extends Sequence> EditList diffNonCommon(
      SequenceComparator<? super S> comparator, S a, S b) {
    int pieces = a.size() + b.size();
    if (pieces > MOST_PIECES || !effort.affords(pieces)) {
      return oneEdit(a, b);
    }
    try {
      return histogram.diffNonCommon(effort.<S>counting(comparator), a, b);
    } catch (Effort.Spent tooDear) {
      return oneEdit(a, b);
    }
  }

  private static EditList oneEdit(Sequence a, Sequence b) {
    return EditList.singleton(new Edit(0, a.size(), 0, b.size()));
  }

  private final class SmallMyers extends DiffAlgorithm {
    @Override
    public <S extends Sequence> EditList diffNonCommon(
        SequenceComparator<? super S> comparator, S a, S b) {
      long pairs = (long) a.size() * b.size();
      return pairs <= MOST_PAIRS && effort.affords(pairs)
          ? MyersDiff.INSTANCE.diffNonCommon(comparator, a, b)
          : oneEdit(a, b);
    }
  }
}
