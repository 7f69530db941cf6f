package org.banyan.benchmarks.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a program saw, in figures, and every promise it saw broken. */
public record Report(String title, Map<String, String> figures, List<String> violations) {
  /** The same with its database named. */
  Report on(String database) {
    return new Report(title + ", " + database, figures, violations);
  }

  /** With what another found broken. */
  Report and(Report other) {
    List<String> all = new ArrayList<>(violations);
    all.addAll(other.violations);
    return new Report(title, figures, all);
  }

  /** Prints itself and ends the process, with failure if a promise was broken. */
  void end() {
    System.out.println(this);
    System.exit(violations.isEmpty() ? 0 : 1);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n| ").append(title).append(" | |\n|---|---|\n");
    figures.forEach((what, figure) -> text.append("| " + what + " | " + figure + " |\n"));
    text.append("| promises broken | ")
        .append(violations.isEmpty() ? "none" : violations)
        .append(" |\n");
    return text.toString();
  }
}
