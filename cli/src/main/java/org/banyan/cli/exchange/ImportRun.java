package org.banyan.cli.exchange;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.cli.conversion.ConvertedPage;
import org.banyan.cli.remark.Remark;
import org.banyan.cli.remark.Remarks;
import org.banyan.domain.shared.Rejection;

/** Brings pages in one after the other and says how far it is. */
final class ImportRun {

  private final PageImport pages;
  private final Remarks remarks;
  private final PrintWriter progress;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Set<String> failed = new HashSet<>();

  ImportRun(PageImport pages, Remarks remarks, PrintWriter progress) {
    this.pages = pages;
    this.remarks = remarks;
    this.progress = progress;
  }

  Map<Outcome, Integer> bring(List<ConvertedPage> all) {
    int done = 0;
    for (var page : all) {
      var outcome = bring(page.parent().filter(failed::contains).isPresent() ? page.atTop() : page);
      outcomes.merge(outcome, 1, Integer::sum);
      progress.printf("[%d/%d] %-9s %s%n", ++done, all.size(), outcome.word(), page.source());
      progress.flush();
    }
    return outcomes;
  }

  private Outcome bring(ConvertedPage page) {
    try {
      var outcome = pages.bring(page);
      if (outcome == Outcome.KEPT) {
        remarks.add(Remark.Kind.NOTE, page.source(), "kept as people changed it in the wiki");
      }
      return outcome;
    } catch (Refused | Rejection refused) {
      failed.add(page.slug());
      remarks.add(Remark.Kind.NOT_TAKEN, page.source(), refused.getMessage());
      return Outcome.FAILED;
    }
  }
}
