package org.banyan.ejb.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RenderThreadsTest {

  private static final Duration SHORT = Duration.ofMillis(5);
  private static final Duration LONG = Duration.ofSeconds(50);

  private final RenderThreads threads = new RenderThreads(1);

  @AfterEach
  void close() {
    threads.close();
  }

  @Test
  void workThatStopsWhenToldToFreesItsThread() throws Exception {
    assertThatThrownBy(() -> threads.call(RenderThreadsTest::untilInterrupted, SHORT))
        .isInstanceOf(TimeoutException.class);
    assertThat(threads.call(() -> "next", LONG)).isEqualTo("next");
  }

  @Test
  void workThatNeverListensMakesOthersWaitButNoMoreThreads() throws Exception {
    var released = new CountDownLatch(1);
    for (int i = 0; i < 300; i++) {
      assertThatThrownBy(() -> threads.call(() -> deaf(released), SHORT.dividedBy(5)))
          .isInstanceOf(TimeoutException.class);
    }
    assertThat(threads.running()).isEqualTo(1);
    released.countDown();
    assertThat(threads.call(() -> "next", LONG)).isEqualTo("next");
  }

  @Test
  void aStackThatOverflowsHurtsNobodyElse() throws Exception {
    assertThatThrownBy(() -> threads.call(() -> endless(1), LONG))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
    assertThat(threads.call(() -> "next", LONG)).isEqualTo("next");
  }

  private static String untilInterrupted() throws InterruptedException {
    new CountDownLatch(1).await();
    return "";
  }

  private static String deaf(CountDownLatch released) {
    while (true) {
      try {
        released.await();
        return "";
      } catch (InterruptedException ignored) {
        Thread.onSpinWait();
      }
    }
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }
}
