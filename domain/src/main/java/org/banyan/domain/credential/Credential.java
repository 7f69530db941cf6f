package org.banyan.domain.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** How one account's password is recognised. */
@Entity
public class Credential {

  @Id private long accountId;
  private String passwordHash;
  private Instant changedAt;

  protected Credential() {}

  public Credential(long accountId, String passwordHash, Instant now) {
    this.accountId = accountId;
    this.passwordHash = passwordHash;
    this.changedAt = now;
  }

  /**
   * A new password.
   *
   * @param keptSession the session that may go on, or null: all others end
   */
  public PasswordChanged change(String newHash, Long keptSession, Instant now) {
    passwordHash = newHash;
    changedAt = now;
    return new PasswordChanged(accountId, keptSession);
  }

  /** The same password under stronger parameters. */
  public void strengthen(String newHash) {
    passwordHash = newHash;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
