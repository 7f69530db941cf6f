package org.banyan.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BeatTest {

  private final AtomicInteger rounds = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch called = new CountDownLatch(1);
  private final Beat beat = new Beat(this::round);

  @Test
  void whoeverIsAtARoundDoesAnotherForAllWhoCameMeanwhile() throws Exception {
    var first = CompletableFuture.runAsync(beat);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    beat.run();
    beat.run();
    assertThat(rounds).as("nobody waits, and no round runs beside another").hasValue(1);

    called.countDown();
    first.get(10, TimeUnit.SECONDS);
    assertThat(rounds).hasValue(2);
  }

  @Test
  void eachCallAfterARoundIsAnother() {
    called.countDown();
    beat.run();
    beat.run();
    assertThat(rounds).hasValue(2);
  }

  private void round() {
    rounds.incrementAndGet();
    begun.countDown();
    try {
      called.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
