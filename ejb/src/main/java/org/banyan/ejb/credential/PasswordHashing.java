package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.banyan.domain.shared.TooMany;

/** PBKDF2-HMAC-SHA256; slow on purpose, so two at once leave the other work its share. */
@ApplicationScoped
public class PasswordHashing {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final String NAME = "pbkdf2-sha256";
  private static final int BITS = 256;
  private static final int SALT_BYTES = 16;
  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final SecureRandom random = new SecureRandom();
  private final int iterations;
  private final String nobodys;

  public PasswordHashing() {
    this(600_000);
  }

  PasswordHashing(int iterations) {
    this.iterations = iterations;
    this.nobodys = written(iterations, new byte[SALT_BYTES], new byte[BITS / Byte.SIZE]);
  }

  public String hash(String password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return written(iterations, salt, derive(password, salt, iterations));
  }

  /** Takes as long for a stored hash of null, which no password fits. */
  public boolean fits(String password, String stored) {
    var parts = (stored == null ? nobodys : stored).split("\\$");
    var expected = decode(parts[3]);
    var found = derive(password, decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, found) && stored != null;
  }

  /** Whether a hash was made with weaker parameters than today's. */
  public boolean isWeak(String stored) {
    return Integer.parseInt(stored.split("\\$")[1]) < iterations;
  }

  private byte[] derive(String password, byte[] salt, int rounds) {
    takePlace();
    try {
      var normal = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
      var key = new PBEKeySpec(normal, salt, rounds, BITS);
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
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

  private static String written(int iterations, byte[] salt, byte[] hash) {
    return String.join("$", NAME, Integer.toString(iterations), encode(salt), encode(hash));
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text);
  }
}
