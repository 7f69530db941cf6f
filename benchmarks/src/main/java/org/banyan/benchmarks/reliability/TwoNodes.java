package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.banyan.benchmarks.reliability.Outcome.Kind;

/**
 * Takes one of two nodes away from people who write at both: the first is killed and started again,
 * then the second is frozen and wakes late. Whoever gets no answer goes to the other node with the
 * same save. Argument: seconds that the frozen node is away.
 */
public final class TwoNodes {
  private static final int WRITERS = 8;
  private static final int BETWEEN = 200;
  private static final long ON_AGAIN_WITHIN = 15_000;
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(20);

  private final Pair pair;
  private final int secondsFrozen;
  private final List<Page> pages = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();
  private final AtomicLongArray lastSave = new AtomicLongArray(WRITERS);
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final Map<String, String> figures = new LinkedHashMap<>();
  private final List<String> violations = new ArrayList<>();

  @FunctionalInterface
  private interface Deed {
    void run() throws IOException;
  }

  private TwoNodes(Pair pair, int secondsFrozen) throws IOException {
    this.pair = pair;
    this.secondsFrozen = secondsFrozen;
    Page shared = pair.page("shared", WRITERS);
    pages.add(shared);
    for (int n = 0; n < WRITERS; n++) {
      boolean alone = n % 2 == 0;
      Page page = alone ? pair.page("own-" + n, 1) : shared;
      if (alone) {
        pages.add(page);
      }
      Door door = new NodeDoor(pair.wikis, page.address, n / 2 % 2);
      writers.add(new Writer(door, page.journal, "w" + n, alone ? 0 : n));
    }
  }

  public static void main(String... arguments) throws IOException {
    run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20).end();
  }

  public static Report run(int secondsFrozen) throws IOException {
    try (Pair pair = Pair.open()) {
      return new TwoNodes(pair, secondsFrozen).run();
    }
  }

  private Report run() throws IOException {
    AtomicBoolean over = new AtomicBoolean();
    Thread crew =
        new Thread(() -> Crew.work(writers, w -> !over.get() || w.isWriting(), this::note));
    crew.start();
    awaitSaves(BETWEEN);
    away("killed", pair.servers.get(0)::kill, 0, pair.servers.get(0)::start);
    away("frozen", pair.servers.get(1)::freeze, secondsFrozen, pair.servers.get(1)::thaw);
    over.set(true);
    join(crew);
    figures.put("acknowledged saves", acknowledged.toString());
    violations.addAll(pair.violations(pages));
    return new Report("one of two nodes goes away", figures, violations);
  }

  private void away(String how, Deed away, int seconds, Deed back) throws IOException {
    away.run();
    long gone = System.nanoTime();
    long waited = longestWait(gone);
    figures.put(how + ": all write again after", waited < 0 ? "never" : waited + " ms");
    if (waited < 0) {
      violations.add(how + ": some did not get on within " + ON_AGAIN_WITHIN + " ms");
    }
    while (System.nanoTime() - gone < TimeUnit.SECONDS.toNanos(seconds)) {
      LockSupport.parkNanos(MOMENT);
    }
    back.run();
    awaitSaves(BETWEEN);
  }

  /**
   * Milliseconds until the last of them was acknowledged a save again; -1 if that took too long.
   */
  private long longestWait(long gone) {
    long end = gone + TimeUnit.MILLISECONDS.toNanos(ON_AGAIN_WITHIN);
    while (System.nanoTime() < end) {
      long[] saved = saves();
      if (Arrays.stream(saved).allMatch(at -> at - gone > 0)) {
        return (System.nanoTime() - gone) / 1_000_000;
      }
      LockSupport.parkNanos(MOMENT);
    }
    return -1;
  }

  private long[] saves() {
    return IntStream.range(0, WRITERS).mapToLong(lastSave::get).toArray();
  }

  private void awaitSaves(int more) {
    int enough = acknowledged.get() + more;
    while (acknowledged.get() < enough) {
      LockSupport.parkNanos(MOMENT);
    }
  }

  private void note(Writer writer, Outcome outcome) {
    if (outcome.is(Kind.ACKNOWLEDGED)) {
      acknowledged.incrementAndGet();
      lastSave.set(writers.indexOf(writer), System.nanoTime());
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
