package org.banyan.domain.access;

import java.util.List;

/**
 * The policy's answer.
 *
 * @param hidden the place must look as if it did not exist
 */
public record Verdict(boolean allowed, boolean hidden, List<Because> because) {

  static Verdict yes(Because... because) {
    return new Verdict(true, false, List.of(because));
  }

  static Verdict no(Because... because) {
    return new Verdict(false, false, List.of(because));
  }

  static Verdict hidden(Because because) {
    return new Verdict(false, true, List.of(because));
  }
}
