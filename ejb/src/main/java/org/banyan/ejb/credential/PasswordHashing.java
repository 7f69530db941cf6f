package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.banyan.domain.shared.TooMany;

/** Argon2id; slow on purpose, so two at once leave the other work its share. */
@ApplicationScoped
public class PasswordHashing {

  private static final int SALT_BYTES = 16;
  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final SecureRandom random = new SecureRandom();
  private final Argon2Cost cost;

  public PasswordHashing() {
    this(Argon2Cost.TODAY);
  }

  PasswordHashing(Argon2Cost cost) {
    this.cost = cost;
  }

  public String hash(String password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return inTurn(() -> Argon2Password.make(cost, salt, normal(password))).written();
  }

  /** Takes as long for a stored hash of null, which no password fits. */
  public boolean fits(String password, String stored) {
    var kept = stored == null ? Argon2Password.nobodys(cost) : StoredPassword.read(stored);
    var found = inTurn(() -> kept.derive(normal(password)));
    return MessageDigest.isEqual(kept.hash(), found) && stored != null;
  }

  /** Whether a hash was made with less effort than today's. */
  public boolean isWeak(String stored) {
    return StoredPassword.read(stored).isWeakerThan(cost);
  }

  private static char[] normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
  }

  private <T> T inTurn(Supplier<T> work) {
    takePlace();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private void takePlace() {
    try {
      if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new TooMany("sign-in-busy", "Too many people sign in just now. Try again.", PATIENCE);
  }
}
