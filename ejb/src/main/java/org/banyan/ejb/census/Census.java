package org.banyan.ejb.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.banyan.domain.changelog.ChangeLog;

/**
 * All pages outside the bin. Kept in memory because counting a hundred thousand pages along three
 * axes in SQL takes seconds, and here milliseconds; brought up to date at each question because a
 * count that lags looks like a mistake.
 */
@ApplicationScoped
public class Census {

  /** More than so many changes are read faster as a whole. */
  private static final int MANY = 2_000;

  private static final long NOWHERE = -1;

  private final Lock turn = new ReentrantLock();
  private volatile Map<Long, PageEntry> entries = new ConcurrentHashMap<>();
  private long reached = NOWHERE;

  @Inject ChangeLog log;
  @Inject CensusQueries queries;

  /**
   * Every page as the database has it now. To be asked by use cases that change nothing: what they
   * changed would be counted for others, even if it came to nothing.
   */
  public Collection<PageEntry> pages() {
    follow();
    return Collections.unmodifiableCollection(entries.values());
  }

  void follow() {
    turn.lock();
    try {
      // Read first: what gets a position meanwhile is then looked at once more.
      long head = log.head();
      Set<Long> changed = reached == NOWHERE ? Set.of() : queries.changedSince(reached);
      if (reached == NOWHERE || head < reached || changed.size() > MANY) {
        entries = new ConcurrentHashMap<>(queries.entries(null));
      } else if (!changed.isEmpty()) {
        Map<Long, PageEntry> now = queries.entries(changed);
        entries.putAll(now);
        changed.stream().filter(id -> !now.containsKey(id)).forEach(entries::remove);
      }
      reached = head;
    } finally {
      turn.unlock();
    }
  }
}
