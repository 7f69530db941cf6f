package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PageTurnTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final AtomicLong nanos = new AtomicLong();
  private final PageTurn turn = new PageTurn(LONG, nanos::get);

  @Test
  void theTurnGoesToWhoeverWaitedLongest() {
    assertThat(turn.take()).isTrue();
    List<Integer> order = new CopyOnWriteArrayList<>();
    List<CompletableFuture<?>> waiting = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      int me = n;
      waiting.add(waits(() -> order.add(me)));
    }
    turn.pass();
    waiting.forEach(CompletableFuture::join);
    assertThat(order).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void whoWaitsTooLongIsSentAway() {
    PageTurn hasty = new PageTurn(Duration.ofMillis(1));
    assertThat(hasty.take()).isTrue();
    assertThat(hasty.take()).isFalse();
  }

  @Test
  void whoWaitedBehindASaveThatStalledIsSentAwayToo() {
    assertThat(turn.take()).isTrue();
    CompletableFuture<Boolean> waiting = waits(() -> {});
    nanos.addAndGet(LONG.toNanos() + 1);
    turn.pass();
    assertThat(waiting.join()).isFalse();
    assertThat(turn.take()).isTrue();
  }

  @Test
  void anInterruptedSaveGivesItsPlaceUp() {
    assertThat(turn.take()).isTrue();
    Thread.currentThread().interrupt();
    assertThat(turn.take()).isFalse();
    assertThat(Thread.interrupted()).isTrue();
    turn.pass();
    assertThat(turn.take()).isTrue();
  }

  /** Somebody in the queue, behind all who came before; what the future answers is the turn. */
  private CompletableFuture<Boolean> waits(Runnable deed) {
    int before = turn.waiting();
    CompletableFuture<Boolean> taken = new CompletableFuture<>();
    new Thread(() -> taken.complete(takes(deed))).start();
    while (turn.waiting() == before) {
      Thread.onSpinWait();
    }
    return taken;
  }

  private boolean takes(Runnable deed) {
    boolean mine = turn.take();
    if (mine) {
      deed.run();
      turn.pass();
    }
    return mine;
  }
}
