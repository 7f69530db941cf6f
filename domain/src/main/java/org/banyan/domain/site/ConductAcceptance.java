package org.banyan.domain.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** Somebody accepted one version of the code of conduct at one moment. */
@Entity
@IdClass(ConductAcceptance.Key.class)
public class ConductAcceptance {

  /** Identity of an acceptance. */
  public record Key(long accountId, int version) implements Serializable {}

  @Id private long accountId;
  @Id private int version;
  private Instant acceptedAt;

  protected ConductAcceptance() {}

  public ConductAcceptance(long accountId, int version, Instant now) {
    this.accountId = accountId;
    this.version = version;
    this.acceptedAt = now;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }
}
