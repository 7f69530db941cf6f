package org.banyan.ejb.merge;

import static org.banyan.domain.shared.LineEnds.unified;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.merge.Conflicting;
import org.banyan.domain.merge.MergeOutcome;
import org.banyan.domain.merge.Merged;
import org.banyan.domain.merge.Region;
import org.banyan.domain.merge.Settled;
import org.banyan.domain.merge.ThreeWayMerge;
import org.banyan.domain.merge.Words;

@ApplicationScoped
class JGitThreeWayMerge implements ThreeWayMerge {

  @Override
  public MergeOutcome merge(String base, String mine, String theirs) {
    return mergeUnified(unified(base), unified(mine), unified(theirs));
  }

  private static MergeOutcome mergeUnified(String base, String mine, String theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return new Merged(mine);
    }
    if (mine.equals(base)) {
      return new Merged(theirs);
    }
    PieceDiff diff = new PieceDiff(new Effort());
    Regions regions = new Regions();
    for (Region region : byLine(diff, base, mine, theirs)) {
      regions.add(region instanceof Conflict conflict ? byWord(diff, conflict) : region);
    }
    return outcome(new Conflicting(regions.all(lastLineIsEnded(base, mine, theirs))));
  }

  private static boolean lastLineIsEnded(String base, String mine, String theirs) {
    return (mine.endsWith("\n") == base.endsWith("\n") ? theirs : mine).endsWith("\n");
  }

  private static List<Region> byLine(PieceDiff diff, String base, String mine, String theirs) {
    List<String> lines = Lines.in(base);
    List<String> myLines = Lines.in(mine);
    List<String> theirLines = Lines.in(theirs);
    return new ThreeWay(
            lines,
            new Side(myLines, diff.lines(lines, myLines)),
            new Side(theirLines, diff.lines(lines, theirLines)))
        .regions();
  }

  /** A paragraph is one long line: two people may have changed different words of it. */
  private static Region byWord(PieceDiff diff, Conflict conflict) {
    List<String> words = Words.in(conflict.base());
    List<String> myWords = Words.in(conflict.mine());
    List<String> theirWords = Words.in(conflict.theirs());
    List<Region> regions =
        new ThreeWay(
                words,
                new Side(myWords, diff.words(words, myWords)),
                new Side(theirWords, diff.words(words, theirWords)))
            .regions();
    Set<String> written = new HashSet<>(words);
    written.addAll(myWords);
    written.addAll(theirWords);
    return isSettled(regions, written) ? regions.get(0) : conflict;
  }

  /** Between two changes that share no word a space may go, and glue a word nobody wrote. */
  private static boolean isSettled(List<Region> regions, Set<String> written) {
    return regions.size() == 1
        && regions.get(0) instanceof Settled settled
        && settled.text().endsWith("\n")
        && Words.in(settled.text()).stream().filter(Words::isWord).allMatch(written::contains);
  }

  private static MergeOutcome outcome(Conflicting result) {
    return result.conflicts().isEmpty() ? new Merged(result.withMine()) : result;
  }
}
