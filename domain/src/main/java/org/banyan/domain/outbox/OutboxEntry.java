package org.banyan.domain.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;

/** Something to be sent, and how far that has got. */
@Entity
public class OutboxEntry {

  static final int MOST_ATTEMPTS = 20;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int ERROR_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_entry_seq")
  @SequenceGenerator(name = "outbox_entry_seq", sequenceName = "outbox_entry_seq")
  private Long id;

  private String kind;

  @Column(length = 65536)
  private String payload;

  private Instant createdAt;
  private int attempts;
  private Instant nextAttemptAt;
  private Instant sentAt;

  @Column(length = ERROR_LENGTH)
  private String lastError;

  protected OutboxEntry() {}

  public OutboxEntry(String kind, String payload, Instant now) {
    this.kind = kind;
    this.payload = payload;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  /** Counts before it is tried: who dies over it does not try it again at once. */
  public MessageDue attempt(Instant now) {
    attempts++;
    nextAttemptAt = attempts < MOST_ATTEMPTS ? now.plus(pause()) : null;
    return new MessageDue(id == null ? 0 : id, kind, payload, attempts);
  }

  public void send(Instant now) {
    sentAt = now;
    nextAttemptAt = null;
    lastError = null;
  }

  public void fail(String reason) {
    lastError = reason.length() > ERROR_LENGTH ? reason.substring(0, ERROR_LENGTH) : reason;
  }

  /** Trying again by itself would not help. */
  public void giveUp(String reason) {
    fail(reason);
    nextAttemptAt = null;
  }

  /** Is tried once more from the beginning, whatever became of it. */
  public void again(Instant now) {
    attempts = 0;
    nextAttemptAt = now;
    sentAt = null;
    lastError = null;
  }

  public boolean isDue(Instant now) {
    return nextAttemptAt != null && !nextAttemptAt.isAfter(now);
  }

  public String kind() {
    return kind;
  }

  public boolean isSent() {
    return sentAt != null;
  }

  public boolean isGivenUp() {
    return sentAt == null && nextAttemptAt == null;
  }

  private Duration pause() {
    var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
