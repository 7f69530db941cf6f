package org.banyan.domain.token;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.PublicId;

/** One program's way in for one person, recognised by the hash of a random text. */
@Entity
public class AccessToken {

  public static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

  /** How long one that ended is remembered. */
  public static final Duration REMEMBERED = Duration.ofDays(30);

  private static final int NAME_LENGTH = 100;

  @Id private long id;
  private String tokenHash;
  private long accountId;
  private String name;

  @ElementCollection
  @CollectionTable(name = "access_token_scope", joinColumns = @JoinColumn(name = "access_token_id"))
  @Column(name = "scope")
  @Enumerated(EnumType.STRING)
  private Set<Scope> scopes = EnumSet.noneOf(Scope.class);

  private Instant createdAt;
  private Instant lastUsedAt;
  private Instant expiresAt;
  private Instant revokedAt;

  protected AccessToken() {}

  public AccessToken(TokenSecret secret, long accountId, String name, Grant grant, Instant now) {
    require(name, grant, now);
    this.id = PublicId.random();
    this.tokenHash = secret.hash();
    this.accountId = accountId;
    this.name = name.strip();
    this.scopes.addAll(grant.scopes());
    this.createdAt = now;
    this.expiresAt = grant.until();
  }

  private static void require(String name, Grant grant, Instant now) {
    List<FieldError> errors = new ArrayList<>();
    if (name == null || name.isBlank()) {
      errors.add(new FieldError("name", "required", "A token needs a name."));
    } else if (name.strip().length() > NAME_LENGTH) {
      errors.add(
          new FieldError("name", "too-long", "A name has at most " + NAME_LENGTH + " characters."));
    } else if (name.strip().codePoints().anyMatch(Character::isISOControl)) {
      errors.add(new FieldError("name", "one-line", "This must be a single line of text."));
    }
    if (grant.scopes().isEmpty()) {
      errors.add(new FieldError("scopes", "required", "Choose at least one scope."));
    }
    if (grant.until() != null && !grant.until().isAfter(now)) {
      errors.add(new FieldError("expiresAt", "past", "This moment is over."));
    }
    Invalid.unlessEmpty(errors);
  }

  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }

  public Grant grant() {
    return new Grant(scopes, expiresAt);
  }

  public long id() {
    return id;
  }

  public long accountId() {
    return accountId;
  }

  public String name() {
    return name;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Null for one that was never used. */
  public Instant lastUsedAt() {
    return lastUsedAt;
  }
}
