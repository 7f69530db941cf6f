package org.banyan.domain.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.banyan.domain.shared.Secret;

/** An account has signed in from an address lately; kept as a hash that tells neither. */
@Entity
public class KnownAddress {

  public static final Duration REMEMBERED = Duration.ofDays(90);

  @Id private String id;
  private Instant seenAt;

  protected KnownAddress() {}

  public KnownAddress(long account, String address, Instant now) {
    this.id = idOf(account, address);
    this.seenAt = now;
  }

  public static String idOf(long account, String address) {
    return new Secret(account + "@" + address).hash();
  }

  public void see(Instant now) {
    seenAt = now;
  }

  public boolean isRemembered(Instant now) {
    return seenAt.plus(REMEMBERED).isAfter(now);
  }
}
