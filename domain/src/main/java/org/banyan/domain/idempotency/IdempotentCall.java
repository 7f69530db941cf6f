package org.banyan.domain.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A call that was answered, kept so that its repetition gets the same answer. */
@Entity
public class IdempotentCall {

  public static final Duration KEPT = Duration.ofDays(7);

  /** Keys are one person's own. */
  @Embeddable
  public record CallId(long person, UUID callKey) implements Serializable {}

  @EmbeddedId private CallId id;

  private String requestHash;

  @Column(length = 65536)
  private String result;

  private Instant madeAt;

  protected IdempotentCall() {}

  public IdempotentCall(CallId id, String requestHash, String result, Instant now) {
    this.id = id;
    this.requestHash = requestHash;
    this.result = result;
    this.madeAt = now;
  }

  /** The answer, if the request is the same. */
  public String resultFor(String hash) {
    if (!requestHash.equals(hash)) {
      throw new KeyReused();
    }
    return result;
  }
}
