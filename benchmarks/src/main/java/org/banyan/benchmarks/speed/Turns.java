package org.banyan.benchmarks.speed;

import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Times what several do at once, each again as soon as it is done. */
record Turns(int workers, Duration time, Supplier<Duration> cpu) {

  /** Who does it, with what it needs held open. */
  interface Worker extends Closeable {
    /** What is not timed. */
    void prepare(SplittableRandom random);

    /** Answers whether it went well. */
    boolean work() throws Exception;
  }

  /** Makes the worker of a number. */
  interface Workers {
    Worker number(int worker) throws Exception;
  }

  private record Seen(long[] nanos, int failed) {}

  /** Warms up for a third of the time, then measures. */
  Figures measure(Workers made) throws Exception {
    ExecutorService crew = Executors.newFixedThreadPool(workers);
    try {
      together(crew, made, time.dividedBy(3), 1);
      Duration before = cpu.get();
      long begin = System.nanoTime();
      List<Seen> seen = together(crew, made, time, 2);
      Duration waited = Duration.ofNanos(System.nanoTime() - begin);
      return figures(seen, waited, cpu.get().minus(before));
    } finally {
      crew.shutdownNow();
    }
  }

  private List<Seen> together(ExecutorService crew, Workers made, Duration span, long seed)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + span.toNanos();
    List<Future<Seen>> running = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      int number = i;
      var random = new SplittableRandom(seed * 1_000 + i);
      running.add(crew.submit(() -> workOn(made, number, random, end)));
    }
    List<Seen> seen = new ArrayList<>();
    for (Future<Seen> one : running) {
      seen.add(one.get());
    }
    return seen;
  }

  private static Seen workOn(Workers made, int number, SplittableRandom random, long end)
      throws Exception {
    long[] nanos = new long[1_024];
    int count = 0;
    int failed = 0;
    try (var worker = made.number(number)) {
      while (System.nanoTime() < end) {
        worker.prepare(random);
        long begin = System.nanoTime();
        boolean good = worker.work();
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - begin;
        failed += good ? 0 : 1;
      }
    }
    return new Seen(Arrays.copyOf(nanos, count), failed);
  }

  private static Figures figures(List<Seen> seen, Duration waited, Duration cpu) {
    long[] all = seen.stream().flatMapToLong(one -> Arrays.stream(one.nanos())).sorted().toArray();
    int failed = seen.stream().mapToInt(Seen::failed).sum();
    return new Figures(
        all.length / (waited.toNanos() / 1e9),
        at(all, 50),
        at(all, 95),
        at(all, 99),
        cpu.toNanos() / 1e6 / all.length,
        failed);
  }

  private static double at(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
