package org.banyan.domain.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.banyan.domain.shared.PublicId;

/** One sign-in on one device, recognised by the hash of a random token. */
@Entity
public class Session {

  public static final Duration UNUSED = Duration.ofDays(30);
  public static final Duration LONGEST = SessionToken.LONGEST;
  public static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

  private static final int DEVICE_LENGTH = 200;

  @Id private long id;
  private String tokenHash;
  private long accountId;
  private String device;
  private Instant createdAt;
  private Instant lastUsedAt;
  private Instant endedAt;

  protected Session() {}

  public Session(SessionToken token, long accountId, String device, Instant now) {
    this.id = PublicId.random();
    this.tokenHash = token.hash();
    this.accountId = accountId;
    this.device = shortened(device == null ? "" : device);
    this.createdAt = now;
    this.lastUsedAt = now;
  }

  public SessionEnded end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
    return new SessionEnded(id, accountId);
  }

  public boolean isLive(Instant now) {
    return endedAt == null
        && now.isBefore(lastUsedAt.plus(UNUSED))
        && now.isBefore(createdAt.plus(LONGEST));
  }

  public long id() {
    return id;
  }

  public long accountId() {
    return accountId;
  }

  public String device() {
    return device;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant lastUsedAt() {
    return lastUsedAt;
  }

  private static String shortened(String text) {
    return text.length() > DEVICE_LENGTH ? text.substring(0, DEVICE_LENGTH) : text;
  }
}
