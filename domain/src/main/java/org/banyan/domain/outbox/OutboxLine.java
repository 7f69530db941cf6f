package org.banyan.domain.outbox;

import java.time.Instant;

/**
 * A message in the outbox, as those who run the house see it.
 *
 * @param payload names for whom it is; holds no secret
 * @param nextAttemptAt null where nothing is tried any more
 * @param sentAt null where it is not sent
 */
public record OutboxLine(
    long id,
    String kind,
    String payload,
    Instant createdAt,
    int attempts,
    Instant nextAttemptAt,
    Instant sentAt,
    String lastError) {

  /** How far it has got. */
  public enum State {
    WAITING,
    SENT,
    GIVEN_UP
  }

  public State state() {
    if (sentAt != null) {
      return State.SENT;
    }
    return nextAttemptAt == null ? State.GIVEN_UP : State.WAITING;
  }
}
