package org.banyan.benchmarks.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banyan.benchmarks.reliability.SavedHistory.Saved;

/** What must hold of a page whatever happened while it was written; an empty list says it does. */
public final class Invariants {
  private final SavedHistory history;
  private final Journal journal;
  private final List<String> violations = new ArrayList<>();

  private Invariants(SavedHistory history, Journal journal) {
    this.history = history;
    this.journal = journal;
  }

  public static List<String> violations(SavedHistory history, Journal journal) {
    Invariants invariants = new Invariants(history, journal);
    invariants.numbersRunWithoutGap();
    invariants.theHeadIsTheLastRevision();
    invariants.everyTokenIsThereOnce();
    invariants.everyTextIsWhole();
    return List.copyOf(invariants.violations);
  }

  private void numbersRunWithoutGap() {
    List<Integer> numbers = history.revisions().stream().map(Saved::number).toList();
    List<Integer> expected = IntStream.rangeClosed(1, numbers.size()).boxed().toList();
    if (numbers.isEmpty() || !numbers.equals(expected)) {
      violations.add("the numbers are not 1 to " + numbers.size() + ": " + numbers);
    }
  }

  private void theHeadIsTheLastRevision() {
    if (history.revisions().isEmpty()) {
      return;
    }
    Saved last = history.revisions().get(history.revisions().size() - 1);
    if (history.head() != last.number()) {
      violations.add(
          "the page stands at " + history.head() + ", its last revision is " + last.number());
    }
    if (!history.headBody().equals(last.body())) {
      violations.add("the page's text is not that of its last revision, " + last.number());
    }
  }

  private void everyTokenIsThereOnce() {
    Map<String, List<Integer>> kept =
        history.revisions().stream()
            .filter(saved -> journal.wasSent(saved.summary()))
            .collect(
                Collectors.groupingBy(
                    Saved::summary, Collectors.mapping(Saved::number, Collectors.toList())));
    journal.acknowledged().forEach((token, number) -> expect(token, number, kept.get(token)));
    kept.forEach(
        (token, numbers) -> {
          if (numbers.size() > 1) {
            violations.add(token + " was saved more than once: revisions " + numbers);
          }
        });
  }

  private void expect(String token, int number, List<Integer> kept) {
    if (kept == null) {
      violations.add(token + " was acknowledged as revision " + number + " and is lost");
    } else if (number != Journal.UNNAMED && !kept.contains(number)) {
      violations.add(token + " was acknowledged as revision " + number + " and is in " + kept);
    }
  }

  /** No writer takes anything away, so revision n holds the tokens of 1 to n, each once. */
  private void everyTextIsWhole() {
    List<String> soFar = new ArrayList<>();
    for (Saved saved : history.revisions()) {
      if (journal.wasSent(saved.summary())) {
        soFar.add(saved.summary());
      }
      List<String> expected = soFar.stream().sorted().toList();
      List<String> found = Tokens.in(saved.body());
      if (!found.equals(expected)) {
        violations.add("revision " + saved.number() + " " + difference(expected, found));
        return;
      }
    }
  }

  private static String difference(List<String> expected, List<String> found) {
    List<String> missing = new ArrayList<>(expected);
    found.forEach(missing::remove);
    List<String> surplus = new ArrayList<>(found);
    expected.forEach(surplus::remove);
    return "lacks " + missing + " and has too much " + surplus;
  }
}
