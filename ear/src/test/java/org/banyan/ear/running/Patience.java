package org.banyan.ear.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.core.ConditionFactory;

/**
 * Waits for what happens a moment later.
 *
 * @param limit after which it fails
 */
public record Patience(Duration limit) {

  private static final Duration PAUSE = Duration.ofMillis(20);

  public static Patience ofSeconds(int seconds) {
    return new Patience(Duration.ofSeconds(seconds));
  }

  public void until(Callable<Boolean> happened) {
    waiting().until(happened);
  }

  /** What was asked for, once it is as expected. */
  public <T> T until(Callable<T> asked, Predicate<? super T> expected) {
    return waiting().until(asked, expected);
  }

  private ConditionFactory waiting() {
    return await().atMost(limit).pollDelay(Duration.ZERO).pollInterval(PAUSE);
  }
}
