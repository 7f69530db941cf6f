package org.banyan.cli.exchange;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.banyan.cli.conversion.LinkTally;
import org.banyan.cli.remark.Remark;
import org.banyan.cli.remark.Remarks;

/** The summary at the end of an import. */
final class ImportReport {

  private final PrintWriter out;

  ImportReport(PrintWriter out) {
    this.out = out;
  }

  void print(Map<Outcome, Integer> outcomes, LinkTally links, Remarks remarks) {
    for (var kind : Remark.Kind.values()) {
      var those = remarks.of(kind);
      if (!those.isEmpty()) {
        out.printf("%n%d %s:%n", those.size(), kind.heading());
        those.forEach(remark -> out.printf("  %s: %s%n", remark.where(), remark.words()));
      }
    }
    int pages = outcomes.values().stream().mapToInt(Integer::intValue).sum();
    out.printf("%n%d pages: %s%n", pages, counts(outcomes));
    out.printf(
        "Links: %d to pages, %d within their page, %d outside, %d to files; %d have no target.%n",
        links.converted(), links.headings(), links.outside(), links.files(), links.broken());
    out.flush();
  }

  private static String counts(Map<Outcome, Integer> outcomes) {
    return outcomes.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().word())
        .collect(Collectors.joining(", "));
  }
}
