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

/**
 * Sixteen people save one page a thousand times, each in a section of their own or all at one
 * place. Arguments: h2 or postgresql, rest or form, apart or together, saves, writers.
 */
public final class ConcurrentSaves {
  private static final double AT_ONCE = 0.99;

  private final Ground ground;
  private final boolean apart;
  private final int saves;
  private final Page page;
  private final List<Writer> writers = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  private ConcurrentSaves(Ground ground, String door, boolean apart, int saves, int people)
      throws IOException {
    this.ground = ground;
    this.apart = apart;
    this.saves = saves;
    this.page = ground.page("crowded", apart ? people : 1);
    for (int n = 0; n < people; n++) {
      writers.add(new Writer(door(door), page.journal, "w" + n, apart ? n : 0));
    }
  }

  private Door door(String name) {
    return switch (name) {
      case "rest" -> new RestDoor(ground.wiki, page.address);
      case "form" -> new FormDoor(ground.wiki, page.address);
      default -> throw new IllegalArgumentException(name + " is neither rest nor form");
    };
  }

  public static void main(String... arguments) throws IOException {
    List<String> given = List.of(arguments);
    String database = given.size() > 0 ? given.get(0) : "h2";
    String door = given.size() > 1 ? given.get(1) : "rest";
    boolean apart = given.size() < 3 || given.get(2).equals("apart");
    int saves = given.size() > 3 ? Integer.parseInt(given.get(3)) : 1000;
    int writers = given.size() > 4 ? Integer.parseInt(given.get(4)) : 16;
    run(database, door, apart, saves, writers).end();
  }

  public static Report run(String database, String door, boolean apart, int saves, int writers)
      throws IOException {
    try (Ground ground = Ground.open(database)) {
      ConcurrentSaves program = new ConcurrentSaves(ground, door, apart, saves, writers);
      double seconds = program.save();
      return program.report(database + ", " + door, seconds);
    }
  }

  private double save() {
    AtomicInteger begun = new AtomicInteger();
    long start = System.nanoTime();
    Crew.work(
        writers,
        writer -> writer.isWriting() || begun.getAndIncrement() < saves,
        (writer, outcome) -> note(outcome));
    return (System.nanoTime() - start) / 1e9;
  }

  private synchronized void note(Outcome outcome) {
    outcomes.add(outcome);
  }

  private Report report(String title, double seconds) throws IOException {
    long acknowledged = count(Kind.ACKNOWLEDGED);
    long failures = outcomes.size() - acknowledged;
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("acknowledged", String.valueOf(acknowledged));
    figures.put("conflicts answered with the texts", String.valueOf(count(Kind.CONFLICT)));
    figures.put("other answers", others());
    figures.put("saves a second", String.format(Locale.ROOT, "%.0f", acknowledged / seconds));
    figures.put("median and 99th percentile", percentile(50) + " / " + percentile(99) + " ms");
    List<String> violations = new ArrayList<>(ground.violations(List.of(page)));
    if (acknowledged != saves) {
      violations.add("only " + acknowledged + " of " + saves + " saves are in");
    }
    if (apart && failures > saves * (1 - AT_ONCE)) {
      violations.add(failures + " of " + saves + " saves had to be retried, though apart");
    }
    return new Report(
        "saves " + (apart ? "apart" : "at one place") + ", " + title, figures, violations);
  }

  private long count(Kind kind) {
    return outcomes.stream().filter(outcome -> outcome.is(kind)).count();
  }

  private String others() {
    return outcomes.stream()
        .filter(outcome -> outcome.is(Kind.REFUSED) || outcome.is(Kind.LOST))
        .collect(
            Collectors.groupingBy(
                outcome -> outcome.answer() == null ? "none" : "" + outcome.answer().status(),
                Collectors.counting()))
        .toString();
  }

  private long percentile(int percent) {
    long[] millis =
        outcomes.stream()
            .filter(o -> o.is(Kind.ACKNOWLEDGED))
            .mapToLong(Outcome::millis)
            .sorted()
            .toArray();
    return millis.length == 0
        ? 0
        : millis[Math.min(millis.length - 1, millis.length * percent / 100)];
  }
}
