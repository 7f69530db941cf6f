package org.banyan.benchmarks.speed;

import java.util.Locale;

/**
 * What a load saw; times in milliseconds.
 *
 * @param cpu of the server, for each answer
 * @param failed answers that were no good
 */
record Figures(double perSecond, double p50, double p95, double p99, double cpu, int failed) {

  static final String HEAD =
      "| what | connections | answers/s | p50 | p95 | p99 | CPU of the server | failed |\n"
          + "|---|---|---|---|---|---|---|---|";

  String line(String what, int connections) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %,.0f | %.2f ms | %.2f ms | %.2f ms | %.3f ms | %d |",
        what,
        connections,
        perSecond,
        p50,
        p95,
        p99,
        cpu,
        failed);
  }
}
