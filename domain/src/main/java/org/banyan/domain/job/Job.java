package org.banyan.domain.job;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.PublicId;

/** Long work that somebody asked for: it goes on where it was, whoever does it next. */
@Entity
@Table(name = "job")
public class Job {

  public static final int LONGEST_TITLE = 200;

  @Id private long id;

  @Column(nullable = false, length = 20)
  private String kind;

  @Column(name = "owner_id", nullable = false)
  private long ownerId;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(nullable = false, length = LONGEST_TITLE)
  private String title;

  @Column(nullable = false, length = 4000)
  private String settings;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private JobState state = JobState.WAITING;

  @Column(nullable = false)
  private int done;

  private Integer total;

  @Column(nullable = false)
  private int lines;

  @Column(nullable = false)
  private long fence;

  @Column(name = "made_at", nullable = false)
  private Instant madeAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @ElementCollection
  @CollectionTable(name = "job_count", joinColumns = @JoinColumn(name = "job_id"))
  @MapKeyColumn(name = "word", length = 40)
  @Column(name = "number", nullable = false)
  private Map<String, Integer> counts = new HashMap<>();

  protected Job() {}

  public Job(JobOrder order, Instant at) {
    this.id = PublicId.random();
    this.kind = order.kind();
    this.ownerId = order.ownerId();
    this.spaceId = order.spaceId();
    var name = order.title().strip();
    this.title = name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE) : name;
    this.settings = order.settings();
    this.madeAt = at;
  }

  /** Begins or goes on under a lease; refuses whoever held an earlier one, or when it has ended. */
  public void take(long leaseFence) {
    requireHolding(leaseFence);
    state = JobState.RUNNING;
    fence = leaseFence;
  }

  /** Says how much there is to do; asked again after a restart it changes nothing. */
  public boolean measure(int all) {
    boolean first = total == null;
    total = all;
    return first;
  }

  /** Counts what was done, by what became of it. A cancelled job keeps count of its last steps. */
  public void advance(long leaseFence, Map<String, Integer> became) {
    if (leaseFence != fence) {
      throw new LeaseLost(kind);
    }
    became.forEach((word, number) -> count(word, number));
    done += became.values().stream().mapToInt(Integer::intValue).sum();
  }

  public void count(String word, int number) {
    counts.merge(word, number, Integer::sum);
  }

  /** The number of a further line. */
  public int nextLine() {
    return ++lines;
  }

  /** Ends, unless it has ended already. */
  public void end(JobState as, Instant at) {
    if (!state.ended()) {
      state = as;
      endedAt = at;
    }
  }

  /** Goes on where it was, after it was stopped or failed; one that has not ended simply does. */
  public void resume() {
    if (state == JobState.DONE) {
      throw new Conflict("job-done", "This is done. There is nothing left to go on with.");
    }
    if (state.ended()) {
      state = JobState.WAITING;
      endedAt = null;
    }
  }

  /** Counts a word no longer. */
  public void forget(String word) {
    counts.remove(word);
  }

  private void requireHolding(long leaseFence) {
    if (state.ended() || leaseFence < fence) {
      throw new LeaseLost(kind);
    }
  }

  public boolean isOwnedBy(Long accountId) {
    return accountId != null && accountId == ownerId;
  }

  public long id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public long ownerId() {
    return ownerId;
  }

  public Long spaceId() {
    return spaceId;
  }

  public String title() {
    return title;
  }

  public String settings() {
    return settings;
  }

  public JobState state() {
    return state;
  }

  public int done() {
    return done;
  }

  /** How much there is to do; null until that is known. */
  public Integer total() {
    return total;
  }

  public int lines() {
    return lines;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }
}
