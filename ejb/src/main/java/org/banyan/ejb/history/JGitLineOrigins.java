package org.banyan.ejb.history;

import static org.banyan.domain.shared.LineEnds.unified;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banyan.domain.history.LineOrigin;
import org.banyan.domain.history.LineOrigins;
import org.banyan.domain.history.RevisionText;
import org.banyan.ejb.merge.Effort;
import org.banyan.ejb.merge.PieceDiff;
import org.eclipse.jgit.diff.Edit;

@ApplicationScoped
class JGitLineOrigins implements LineOrigins {

  @Override
  public List<LineOrigin> of(Iterable<RevisionText> oldestFirst) {
    PieceDiff diff = new PieceDiff(Effort.forWholeHistory());
    List<LineOrigin> origins = List.of();
    for (RevisionText revision : oldestFirst) {
      origins = after(origins, revision.revision(), lines(unified(revision.text())), diff);
    }
    return origins;
  }

  private static List<LineOrigin> after(
      List<LineOrigin> before, int revision, List<String> lines, PieceDiff diff) {
    List<String> oldLines = before.stream().map(LineOrigin::line).toList();
    List<LineOrigin> origins = new ArrayList<>(lines.size());
    int at = 0;
    for (Edit edit : diff.lines(oldLines, lines)) {
      origins.addAll(before.subList(at, edit.getBeginA()));
      lines
          .subList(edit.getBeginB(), edit.getEndB())
          .forEach(line -> origins.add(new LineOrigin(revision, line)));
      at = edit.getEndA();
    }
    origins.addAll(before.subList(at, before.size()));
    return origins;
  }

  private static List<String> lines(String text) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    return text.isEmpty() || text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
  }
}
