package org.banyan.ejb.credential;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2-HMAC-SHA256, as passwords were kept before; made anew at the next sign-in. */
record Pbkdf2Password(int rounds, byte[] salt, byte[] hash) implements StoredPassword {

  static final String NAME = "pbkdf2-sha256$";

  static Pbkdf2Password read(String stored) {
    var parts = stored.split("\\$");
    return new Pbkdf2Password(
        Integer.parseInt(parts[1]),
        StoredPassword.decode(parts[2]),
        StoredPassword.decode(parts[3]));
  }

  @Override
  public byte[] derive(char[] password) {
    try {
      var key = new PBEKeySpec(password, salt, rounds, hash.length * Byte.SIZE);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean isWeakerThan(Argon2Cost today) {
    return true;
  }
}
