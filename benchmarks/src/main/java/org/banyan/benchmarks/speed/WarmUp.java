package org.banyan.benchmarks.speed;

import java.time.Duration;

/**
 * Asks for one thing until the server answers it hardly any cheaper than before: the second
 * compiler takes as much CPU as all answers at first, and minutes until it is done.
 */
final class WarmUp {

  /** Many connections would leave the second compiler no time. */
  private static final int CONNECTIONS = 2;

  private static final int MOST_ROUNDS = 12;

  /** Rounds in a row that brought hardly anything. */
  private static final int ENOUGH = 2;

  private static final double HARDLY = 0.97;

  private final Duration round;

  /**
   * @param round for how long is asked before CPU is looked at
   */
  WarmUp(Duration round) {
    this.round = round;
  }

  void ask(Load load, Load.Visitors visitors) throws Exception {
    double best = Double.MAX_VALUE;
    int inVain = 0;
    for (int i = 0; i < MOST_ROUNDS && inVain < ENOUGH; i++) {
      double cpu = load.run(CONNECTIONS, round, visitors).cpu();
      inVain = cpu > best * HARDLY ? inVain + 1 : 0;
      best = Math.min(best, cpu);
    }
  }
}
