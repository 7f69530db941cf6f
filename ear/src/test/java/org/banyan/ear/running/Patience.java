package org.banyan.ear.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for what happens a moment later. */
public final class Patience {

  /** Longer than anything takes on a busy machine; a program is started for each file's text. */
  private static final Duration LIMIT = Duration.ofMinutes(4);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private Patience() {}

  /** Fails when it has not happened in four minutes. */
  public static void until(Callable<Boolean> happened) {
    await().atMost(LIMIT).pollDelay(Duration.ZERO).pollInterval(PAUSE).until(happened);
  }

  /** What was asked for, once it is as expected; fails when it is not in four minutes. */
  public static <T> T until(Callable<T> asked, Predicate<? super T> expected) {
    return await()
        .atMost(LIMIT)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .until(asked, expected);
  }
}
