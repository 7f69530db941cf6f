package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.banyan.benchmarks.reliability.Outcome.Kind;
import org.banyan.benchmarks.server.PostgresStore;

/**
 * Takes PostgreSQL away from a server that is being written to: killed and started again, then
 * frozen and thawed. Argument: seconds of each absence. (H2 lives inside the server and cannot go
 * away alone.)
 */
public final class DatabaseAway {
  private static final int WRITERS = 8;
  private static final int HEALED_WITHIN = 10;
  private static final int ENOUGH = 5 * WRITERS;

  private final Ground ground;
  private final PostgresStore postgres;
  private final int seconds;
  private final int slack;
  private final List<Page> pages = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final Map<String, String> figures = new LinkedHashMap<>();
  private final List<String> violations = new ArrayList<>();

  private record Moment(long at, Outcome outcome) {}

  @FunctionalInterface
  private interface Deed {
    void run() throws IOException;
  }

  private DatabaseAway(Ground ground, int seconds, int slack) throws IOException {
    this.slack = slack;
    this.ground = ground;
    this.postgres = (PostgresStore) ground.store;
    this.seconds = seconds;
    for (int n = 0; n < WRITERS; n++) {
      Page page = ground.page("page-" + n, 1);
      pages.add(page);
      writers.add(new Writer(new RestDoor(ground.wiki, page.address), page.journal, "w" + n, 0));
    }
  }

  public static void main(String... arguments) throws IOException {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    Course.alone("postgresql", ground -> run(ground, seconds, 1)).end();
  }

  /**
   * {@code slack}: how many times as long as promised each answer may take; more than once where
   * other work shares the machine.
   */
  static Report run(Ground ground, int seconds, int slack) throws IOException {
    return new DatabaseAway(ground, seconds, slack).run();
  }

  private Report run() throws IOException {
    AtomicBoolean over = new AtomicBoolean();
    Thread crew =
        new Thread(
            () ->
                Crew.work(
                    writers, w -> !over.get() || w.isWriting(), (w, outcome) -> note(outcome)));
    crew.start();
    pause(3);
    away("killed", 2000, postgres::kill, postgres::startAgain);
    away("frozen", 5000, postgres::freeze, postgres::thaw);
    over.set(true);
    join(crew);
    figures.put("acknowledged saves", String.valueOf(count(0, Long.MAX_VALUE, Kind.ACKNOWLEDGED)));
    violations.addAll(ground.violations(pages));
    return new Report("the database goes away", figures, violations);
  }

  private void away(String how, long patience, Deed away, Deed back) throws IOException {
    away.run();
    long gone = System.nanoTime();
    pause(seconds);
    back.run();
    long returned = System.nanoTime();
    awaitSaves(returned);
    judge(how, patience, gone, returned);
  }

  /** Until every writer is through again, or should long have been. */
  private void awaitSaves(long returned) {
    long end = returned + TimeUnit.SECONDS.toNanos(HEALED_WITHIN * slack + 2);
    while (count(returned, Long.MAX_VALUE, Kind.ACKNOWLEDGED) < ENOUGH && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private synchronized void judge(String how, long patience, long gone, long returned) {
    List<Outcome> refused =
        moments.stream()
            .filter(moment -> moment.at() > gone && moment.at() < returned)
            .map(Moment::outcome)
            .filter(outcome -> !outcome.is(Kind.ACKNOWLEDGED))
            .toList();
    long slowest = refused.stream().mapToLong(Outcome::millis).max().orElse(0);
    List<String> unclear =
        refused.stream()
            .filter(outcome -> !isClear(outcome))
            .map(outcome -> outcome.answer() == null ? "no answer" : outcome.answer().toString())
            .toList();
    long healed = healed(returned);
    figures.put(how + ": saves refused", refused.size() + ", the slowest after " + slowest + " ms");
    figures.put(how + ": of them not 503 with Retry-After", unclear.toString());
    figures.put(how + ": first save after the return", healed < 0 ? "never" : healed + " ms");
    expect(!refused.isEmpty(), how + ": no save was tried");
    expect(slowest <= patience * slack, how + ": a save was refused only after " + slowest + " ms");
    expect(
        unclear.isEmpty(),
        how + ": " + unclear.size() + " saves were refused without 503 and Retry-After");
    expect(healed >= 0 && healed <= HEALED_WITHIN * slack * 1000, how + ": not healed in time");
  }

  private static boolean isClear(Outcome outcome) {
    return outcome.answer() != null
        && outcome.answer().status() == 503
        && outcome.saysWhenToRetry();
  }

  private long healed(long returned) {
    return moments.stream()
        .filter(moment -> moment.at() >= returned && moment.outcome().is(Kind.ACKNOWLEDGED))
        .mapToLong(moment -> (moment.at() - returned) / 1_000_000)
        .min()
        .orElse(-1);
  }

  private synchronized long count(long from, long to, Kind kind) {
    return moments.stream()
        .filter(moment -> moment.at() >= from && moment.at() <= to && moment.outcome().is(kind))
        .count();
  }

  private void expect(boolean kept, String otherwise) {
    if (!kept) {
      violations.add(otherwise);
    }
  }

  private synchronized void note(Outcome outcome) {
    moments.add(new Moment(System.nanoTime(), outcome));
  }

  private static void pause(int seconds) {
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
