package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.banyan.ejb.changelog.CommittedChanges;
import org.banyan.ejb.node.Heard;

/** Makes indexes, and lets them grow with the change log. */
@ApplicationScoped
public class IndexBuilding {

  private final AtomicBoolean rebuilding = new AtomicBoolean();
  private volatile long written;
  private volatile boolean failed;

  @Inject CurrentIndex current;
  @Inject IndexReading reading;
  @Inject CommittedChanges committed;
  @Inject IndexWriting writing;

  /** Opens or makes the index where there is none, and follows the change log to its end. */
  synchronized void round() {
    if (current.isLost()) {
      current.close();
    }
    if (!current.whole() && !current.reopen(reading.database(), committed.head())) {
      first();
    }
    follow();
  }

  /** Asks for another index; false where one is being made already. */
  boolean order() {
    return rebuilding.compareAndSet(false, true);
  }

  void order(@Observes @Heard IndexOrdered elsewhere) {
    order();
  }

  boolean isRebuilding() {
    return rebuilding.get();
  }

  /** How many things the index that was made last has taken in. */
  long written() {
    return written;
  }

  boolean hasFailed() {
    return failed;
  }

  /**
   * Makes another index beside the one in use where that was asked for. It takes over when it has
   * everything; the one in use goes on following meanwhile.
   */
  void rebuildWhereOrdered() {
    if (rebuilding.get()) {
      boolean made = false;
      try {
        rebuild();
        made = true;
      } finally {
        failed = !made;
        rebuilding.set(false);
      }
    }
  }

  private void rebuild() {
    long head = committed.head();
    CurrentIndex.Growing growing = current.begin(reading.database(), head);
    boolean taken = false;
    try {
      writing.all(growing.index(), count -> written = count);
      replace(growing, head);
      taken = true;
    } finally {
      if (!taken) {
        growing.index().close();
      }
    }
  }

  private synchronized void replace(CurrentIndex.Growing growing, long from) {
    current.take(growing, caughtUp(growing.index(), from));
  }

  private void first() {
    long head = committed.head();
    CurrentIndex.Growing growing = current.begin(reading.database(), head);
    current.lend(growing);
    writing.all(growing.index(), count -> written = count);
    current.take(growing, head);
  }

  private void follow() {
    long position = current.position();
    long reached = writing.follow(current.now(), position);
    while (reached > position) {
      current.reach(reached);
      position = reached;
      reached = writing.follow(current.now(), position);
    }
  }

  private long caughtUp(SearchIndex index, long from) {
    long position = from;
    long reached = writing.follow(index, position);
    while (reached > position) {
      position = reached;
      reached = writing.follow(index, position);
    }
    return reached;
  }
}
