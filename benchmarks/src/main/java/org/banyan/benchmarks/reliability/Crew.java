package org.banyan.benchmarks.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.banyan.benchmarks.reliability.Outcome.Kind;

/** Writers at work, each in a thread of their own. */
final class Crew {
  private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(100);

  private Crew() {}

  /** Lets each write as long as it goes on, and returns when all have stopped. */
  static void work(
      List<Writer> writers, Predicate<Writer> goesOn, BiConsumer<Writer, Outcome> seen) {
    ExecutorService threads = Executors.newFixedThreadPool(writers.size());
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      writers.forEach(writer -> tasks.add(() -> write(writer, goesOn, seen)));
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  private static Void write(
      Writer writer, Predicate<Writer> goesOn, BiConsumer<Writer, Outcome> seen) {
    while (goesOn.test(writer)) {
      Outcome outcome = writer.step();
      seen.accept(writer, outcome);
      if (outcome.is(Kind.REFUSED) || outcome.is(Kind.LOST)) {
        LockSupport.parkNanos(BREATH);
      }
    }
    return null;
  }
}
