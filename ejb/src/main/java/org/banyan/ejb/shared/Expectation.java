package org.banyan.ejb.shared;

import java.util.function.Supplier;

/** What the sender of a deed has read; held against what is there once nobody can change it. */
@FunctionalInterface
public interface Expectation<T> {

  /**
   * Refuses where something else is there by now.
   *
   * @throws org.banyan.domain.shared.Stale where it is
   */
  void meet(Supplier<T> now);

  /** For whoever does not say what they have read. */
  static <T> Expectation<T> none() {
    return now -> {};
  }
}
