package org.banyan.benchmarks.shared;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over. */
public record Timing(double median, double p95) {
  /** Something to be timed. */
  @FunctionalInterface
  public interface Work {
    void run(int round) throws Exception;
  }

  public static Timing of(int rounds, Work work) throws Exception {
    for (int round = 0; round < rounds / 4; round++) {
      work.run(round);
    }
    return once(rounds, work);
  }

  /** For work that cannot be done twice: no warming up. */
  public static Timing once(int rounds, Work work) throws Exception {
    double[] millis = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      work.run(round);
      millis[round] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new Timing(millis[rounds / 2], millis[Math.min(rounds - 1, rounds * 95 / 100)]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f / %.2f ms", median, p95);
  }
}
