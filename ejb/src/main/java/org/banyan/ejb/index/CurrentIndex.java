package org.banyan.ejb.index;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The index that this node searches in, until another takes its place. */
@ApplicationScoped
public class CurrentIndex {

  private static final Logger LOG = Logger.getLogger(CurrentIndex.class.getName());

  private final ReadWriteLock turns = new ReentrantReadWriteLock();
  private volatile SearchIndex index;
  private volatile IndexState state;
  private volatile boolean whole;

  @Inject IndexFolder folder;

  /** What is found; null while there is no index yet. */
  public <T> T search(Function<SearchIndex, T> question) {
    turns.readLock().lock();
    try {
      return index == null ? null : question.apply(index);
    } finally {
      turns.readLock().unlock();
    }
  }

  /** How far in the change log the index has got; what came later may be missing or wrong in it. */
  public long position() {
    IndexState now = state;
    return now == null ? 0 : now.position();
  }

  /** Whether everything was taken in; until then searches find a part. */
  public boolean whole() {
    return whole;
  }

  /** Opens what is on the disk if it fits the database. */
  boolean reopen(String database, long head) {
    IndexState found = folder.state().orElse(null);
    if (found == null || !found.database().equals(database) || found.position() > head) {
      return false;
    }
    if (!folder.has(found.folder())) {
      return false;
    }
    put(new SearchIndex(folder.of(found.folder())), found, true);
    return true;
  }

  /** An empty index, not yet searched in. */
  Growing begin(String database, long position) {
    String name = "index-" + UUID.randomUUID();
    return new Growing(
        new SearchIndex(folder.make(name)), new IndexState(name, database, position));
  }

  /** An index that is being made. */
  record Growing(SearchIndex index, IndexState state) {}

  /** What is made so far is better than nothing. */
  void lend(Growing growing) {
    put(growing.index(), growing.state(), false);
  }

  /** Searches go on in the new index; the one before is thrown away. */
  void take(Growing grown, long position) {
    IndexState reached = grown.state().at(position);
    reached.write(folder.stateFile());
    put(grown.index(), reached, true);
    folder.keepOnly(reached.folder());
  }

  /** Notes how far the index, as it is safe on the disk, has got. */
  void reach(long position) {
    IndexState reached = state.at(position);
    reached.write(folder.stateFile());
    state = reached;
  }

  /** Whether somebody has deleted it. */
  boolean isLost() {
    return whole && !folder.has(state.folder());
  }

  SearchIndex now() {
    return index;
  }

  private void put(SearchIndex next, IndexState nextState, boolean isWhole) {
    turns.writeLock().lock();
    try {
      SearchIndex before = index;
      index = next;
      state = nextState;
      whole = isWhole;
      if (before != null && before != next) {
        close(before);
      }
    } finally {
      turns.writeLock().unlock();
    }
  }

  /** One that was deleted from the disk cannot be closed in order, and need not be. */
  private static void close(SearchIndex before) {
    try {
      before.close();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "An index that is no longer used could not be closed in order.", e);
    }
  }

  /** Closes the index; there is none until another is opened. */
  @PreDestroy
  void close() {
    put(null, null, false);
  }
}
