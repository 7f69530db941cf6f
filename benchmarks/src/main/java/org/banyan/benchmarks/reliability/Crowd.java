package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.banyan.benchmarks.reliability.Outcome.Kind;

/** Many on one page through one door: each in a section of their own, or all at one place. */
final class Crowd {
  private static final double RETRIED_AT_MOST = 0.01;

  private final Page page;
  private final boolean apart;
  private final String name;
  private final List<Writer> writers = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private double seconds;

  Crowd(Ground ground, String door, boolean apart, int people) throws IOException {
    this.apart = apart;
    this.name = door + (apart ? ", apart" : ", at one place");
    this.page = ground.page(door + (apart ? "-apart" : "-together"), apart ? people : 1);
    for (int n = 0; n < people; n++) {
      Door mine =
          door.equals("rest")
              ? new RestDoor(ground.wiki, page.address)
              : new FormDoor(ground.wiki, page.address);
      writers.add(new Writer(mine, page.journal, "w" + n, apart ? n : 0));
    }
  }

  Page page() {
    return page;
  }

  /**
   * Answers what was promised about crowds and did not hold. One saves before the others come: the
   * first save after a start can take as long as people wait for their turn.
   */
  List<String> save(int saves) {
    AtomicInteger begun = new AtomicInteger(1);
    long start = System.nanoTime();
    note(writers.get(0).step());
    Crew.work(
        writers,
        writer -> writer.isWriting() || begun.getAndIncrement() < saves,
        (writer, outcome) -> note(outcome));
    seconds = (System.nanoTime() - start) / 1e9;
    return broken(saves);
  }

  private List<String> broken(int saves) {
    List<String> broken = new ArrayList<>();
    long acknowledged = count(Kind.ACKNOWLEDGED);
    long retried = outcomes.size() - acknowledged - (apart ? 0 : count(Kind.CONFLICT));
    if (acknowledged != saves) {
      broken.add(name + ": " + acknowledged + " of " + saves + " saves are in");
    }
    long tried = apart ? saves : outcomes.size();
    if (retried > tried * RETRIED_AT_MOST) {
      broken.add(name + ": " + retried + " of " + tried + " saves had to be sent again");
    }
    if (unclear() > 0) {
      broken.add(name + ": " + unclear() + " of " + others() + " answers did not say what to do");
    }
    return broken;
  }

  /** Neither a save nor a conflict nor a request to come again. */
  private long unclear() {
    return outcomes.stream()
        .filter(outcome -> outcome.is(Kind.REFUSED) || outcome.is(Kind.LOST))
        .filter(outcome -> !outcome.saysWhenToRetry())
        .count();
  }

  private synchronized void note(Outcome outcome) {
    outcomes.add(outcome);
  }

  Map<String, String> figures() {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put(name + ": acknowledged", String.valueOf(count(Kind.ACKNOWLEDGED)));
    figures.put(name + ": conflicts, answered with the texts", "" + count(Kind.CONFLICT));
    figures.put(name + ": other answers", others().toString());
    figures.put(
        name + ": saves a second; median, p99",
        String.format(
            Locale.ROOT,
            "%.0f; %d ms, %d ms",
            count(Kind.ACKNOWLEDGED) / seconds,
            percentile(50),
            percentile(99)));
    return figures;
  }

  private long count(Kind kind) {
    return outcomes.stream().filter(outcome -> outcome.is(kind)).count();
  }

  private Map<String, Long> others() {
    return outcomes.stream()
        .filter(outcome -> outcome.is(Kind.REFUSED) || outcome.is(Kind.LOST))
        .collect(Collectors.groupingBy(Outcome::status, Collectors.counting()));
  }

  private long percentile(int percent) {
    long[] millis =
        outcomes.stream()
            .filter(outcome -> outcome.is(Kind.ACKNOWLEDGED))
            .mapToLong(Outcome::millis)
            .sorted()
            .toArray();
    int at = millis.length * percent / 100;
    return millis.length == 0 ? 0 : millis[Math.min(millis.length - 1, at)];
  }
}
