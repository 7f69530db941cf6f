package org.banyan.ejb.account;

import java.time.Instant;
import org.banyan.domain.outbox.OutboxLine;

/**
 * A mail on its way, sent or given up.
 *
 * @param kind such as {@code password-reset}
 * @param handle for whom it is; null where that is no account, or one that is gone
 * @param nextAttemptAt null where nothing is tried any more
 * @param sentAt null where it is not sent
 * @param lastError what went wrong last; null where nothing did
 */
public record MailLine(
    long id,
    String kind,
    String handle,
    OutboxLine.State state,
    Instant createdAt,
    int attempts,
    Instant nextAttemptAt,
    Instant sentAt,
    String lastError) {

  static MailLine of(OutboxLine line, String handle) {
    return new MailLine(
        line.id(),
        line.kind(),
        handle,
        line.state(),
        line.createdAt(),
        line.attempts(),
        line.nextAttemptAt(),
        line.sentAt(),
        line.lastError());
  }
}
