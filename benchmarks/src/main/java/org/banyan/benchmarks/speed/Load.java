package org.banyan.benchmarks.speed;

import java.io.IOException;
import java.net.URI;
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

/** Asks over several connections at once, each as soon as it has its answer. */
record Load(URI site, Supplier<Duration> cpu) {

  /** What one connection does next; told the answer before it is asked again. */
  interface Visitor {
    Request next(SplittableRandom random);

    default void heard(Connection.Reply reply) {}
  }

  /** A visitor for each connection, by its number. */
  interface Visitors {
    Visitor number(int connection);
  }

  private record Heard(long[] nanos, int failed) {}

  /** Warms up for a third of the time, then measures. */
  Figures run(int connections, Duration time, Visitors visitors) throws Exception {
    ExecutorService crew = Executors.newFixedThreadPool(connections);
    try {
      List<Visitor> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(visitors.number(i));
      }
      together(crew, all, time.dividedBy(3), 1);
      Duration before = cpu.get();
      long begin = System.nanoTime();
      List<Heard> heard = together(crew, all, time, 2);
      Duration waited = Duration.ofNanos(System.nanoTime() - begin);
      return figures(heard, waited, cpu.get().minus(before));
    } finally {
      crew.shutdownNow();
    }
  }

  private List<Heard> together(ExecutorService crew, List<Visitor> all, Duration time, long seed)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + time.toNanos();
    List<Future<Heard>> running = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Visitor visitor = all.get(i);
      var random = new SplittableRandom(seed * 1_000 + i);
      running.add(crew.submit(() -> visit(visitor, random, end)));
    }
    List<Heard> heard = new ArrayList<>();
    for (Future<Heard> one : running) {
      heard.add(one.get());
    }
    return heard;
  }

  private Heard visit(Visitor visitor, SplittableRandom random, long end) throws IOException {
    long[] nanos = new long[1_024];
    int count = 0;
    int failed = 0;
    try (var connection = new Connection(site)) {
      while (System.nanoTime() < end) {
        Request request = visitor.next(random);
        long begin = System.nanoTime();
        Connection.Reply reply = connection.ask(request);
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - begin;
        failed += reply.status() >= 400 ? 1 : 0;
        visitor.heard(reply);
      }
    }
    return new Heard(Arrays.copyOf(nanos, count), failed);
  }

  private static Figures figures(List<Heard> heard, Duration waited, Duration cpu) {
    long[] all = heard.stream().flatMapToLong(one -> Arrays.stream(one.nanos())).sorted().toArray();
    int failed = heard.stream().mapToInt(Heard::failed).sum();
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
