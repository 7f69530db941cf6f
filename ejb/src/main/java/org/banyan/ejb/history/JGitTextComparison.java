package org.banyan.ejb.history;

import static org.banyan.domain.shared.LineEnds.unified;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banyan.domain.history.Comparison;
import org.banyan.domain.history.Piece;
import org.banyan.domain.history.TextComparison;
import org.banyan.ejb.merge.Effort;
import org.banyan.ejb.merge.PieceDiff;

/** Over the alignment the merge uses, so that people see the changes that the merge sees. */
@ApplicationScoped
class JGitTextComparison implements TextComparison {

  @Override
  public Comparison compare(String before, String after) {
    return new LineMarks(unified(before), unified(after)).comparison();
  }

  @Override
  public List<Piece> compareWords(String before, String after) {
    return Marks.byWord(unified(before), unified(after), new PieceDiff(new Effort()));
  }

  @Override
  public List<Piece> compareParts(List<String> before, List<String> after) {
    return Marks.byPart(before, after, new PieceDiff(new Effort()));
  }
}
