package org.banyan.benchmarks.speed;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Zipf's law: the second is asked for half as often as the first, the third a third as often. */
final class Popularity {

  private final double[] upTo;

  Popularity(int things) {
    upTo = new double[things];
    double sum = 0;
    for (int i = 0; i < things; i++) {
      sum += 1.0 / (i + 1);
      upTo[i] = sum;
    }
  }

  int draw(SplittableRandom random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
  }
}
