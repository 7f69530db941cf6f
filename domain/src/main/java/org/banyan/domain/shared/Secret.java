package org.banyan.domain.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A random secret that is shown once; only its hash is kept. */
public record Secret(String text) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256 in hexadecimal: enough for what is random already. */
  public String hash() {
    return Sha256.of(text);
  }

  /** A secret shows nowhere by accident. */
  @Override
  public String toString() {
    return "Secret";
  }
}
