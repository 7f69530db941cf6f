package org.banyan.ejb.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Answers to guests that are the same for every guest, in a tenth of the heap at most. */
@ApplicationScoped
public class PageCache {

  /** A page whose answer is larger is rare, and would drive out many others. */
  private static final int LARGEST = 512 * 1024;

  /** Without word from the database, longer than this, nothing in here is trusted any more. */
  private static final Duration TRUSTED = Duration.ofMinutes(10);

  /** The log is followed four times a second; whoever was not there for this long is away. */
  private static final Duration IN_TOUCH = Duration.ofSeconds(5);

  private static final int SHARE_OF_HEAP = 10;

  private final Cache<PageCacheKey, KeptAnswer> answers =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
          .weigher((PageCacheKey key, KeptAnswer answer) -> answer.weight())
          .expireAfterWrite(TRUSTED)
          .build();
  private final Drops drops = new Drops();
  private volatile Instant followedAt = Instant.MIN;

  private final InstantSource clock;

  protected PageCache() {
    this(null);
  }

  @Inject
  public PageCache(InstantSource clock) {
    this.clock = clock;
  }

  public Optional<KeptAnswer> find(PageCacheKey key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  /** To be asked before reading starts, and told to {@link #keep}. */
  public long moment() {
    return drops.moment();
  }

  /** Keeps an answer unless what it shows was dropped since its reading began. */
  public void keep(PageCacheKey key, long moment, KeptAnswer answer) {
    if (answer.plain().length > LARGEST || isOutOfTouch() || !answer.isFresh(drops, moment)) {
      return;
    }
    answers.put(key, answer);
    // What is dropped between the question and the answer above was not there to be dropped.
    if (!answer.isFresh(drops, moment)) {
      answers.invalidate(key);
    }
  }

  /** Whether this node has not heard from the database for a while: what it keeps may be old. */
  public boolean isOutOfTouch() {
    return followedAt.plus(IN_TOUCH).isBefore(clock.instant());
  }

  /** When this node last knew of all changes. */
  public Instant followedAt() {
    return followedAt;
  }

  /** Says that this node knows of all changes until now. */
  public void followed() {
    followedAt = clock.instant();
  }

  void dropAll() {
    drops.all();
    answers.invalidateAll();
  }

  /** Drops what shows the text of this page, and whatever shows more than one page. */
  void dropText(long page) {
    drops.page(page);
    answers.asMap().values().removeIf(answer -> !answer.isUntouchedBy(page));
  }
}
