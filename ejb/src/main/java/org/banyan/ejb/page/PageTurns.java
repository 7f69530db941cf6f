package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banyan.domain.page.PageCrowded;
import org.banyan.ejb.shared.TransactionEnd;

/**
 * Lets those who save the same page on this node do so one after another, in the order they came:
 * the databases' row locks go to anybody who asks at the right moment, and in a crowd one may wait
 * for ever. Right or wrong here, the row lock decides what is saved.
 */
@ApplicationScoped
class PageTurns {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Fewer than the threads that serve requests, so that a crowd on one page leaves some. */
  private static final int MOST_AT_ONCE = 24;

  private final Map<Long, Queue> queues = new ConcurrentHashMap<>();

  @Inject TransactionEnd end;

  private record Queue(PageTurn turn, int people) {

    Queue with(int more) {
      return new Queue(turn, people + more);
    }
  }

  private record Turn(long pageId) {}

  /** Takes the turn for the rest of the transaction. */
  void take(long pageId) {
    Turn name = new Turn(pageId);
    if (end.awaits(name)) {
      return;
    }
    PageTurn turn = join(pageId);
    if (!turn.take()) {
      leave(pageId);
      throw new PageCrowded();
    }
    keep(name, turn);
  }

  private void keep(Turn name, PageTurn turn) {
    Runnable pass =
        () -> {
          turn.pass();
          leave(name.pageId());
        };
    try {
      end.then(name, pass);
    } catch (RuntimeException over) {
      pass.run();
      throw over;
    }
  }

  private PageTurn join(long pageId) {
    return queues
        .compute(
            pageId,
            (id, queue) -> {
              if (queue == null) {
                return new Queue(new PageTurn(PATIENCE), 1);
              }
              if (queue.people() >= MOST_AT_ONCE) {
                throw new PageCrowded();
              }
              return queue.with(1);
            })
        .turn();
  }

  private void leave(long pageId) {
    queues.computeIfPresent(pageId, (id, queue) -> queue.people() == 1 ? null : queue.with(-1));
  }
}
