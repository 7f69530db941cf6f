package org.banyan.domain.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.banyan.domain.shared.Secret;

/** The hash of a secret that was mailed; whoever brings the secret may do what it is for. */
@Entity
public class AccountToken {

  @Id private String tokenHash;
  private long accountId;

  @Enumerated(EnumType.STRING)
  private TokenPurpose purpose;

  private Instant expiresAt;

  /** Which mail address the secret was sent to; null where that is the account's own. */
  private String email;

  protected AccountToken() {}

  public AccountToken(
      Secret secret, long accountId, TokenPurpose purpose, String email, Instant now) {
    this.email = email;
    this.tokenHash = secret.hash();
    this.accountId = accountId;
    this.purpose = purpose;
    this.expiresAt = now.plus(purpose.lifetime());
  }

  public boolean isFor(TokenPurpose asked, Instant now) {
    return purpose == asked && now.isBefore(expiresAt);
  }

  public String email() {
    return email;
  }

  public long accountId() {
    return accountId;
  }
}
