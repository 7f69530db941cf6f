package org.banyan.ejb.credential;

import java.util.Base64;

/** What is kept of a password: how it was made hard to guess, and what came of that. */
sealed interface StoredPassword permits Argon2Password, Pbkdf2Password {

  byte[] hash();

  /** What these parameters and this salt make of a password, normalised before. */
  byte[] derive(char[] password);

  /** Whether it was made with less effort than today's. */
  boolean isWeakerThan(Argon2Cost today);

  static StoredPassword read(String stored) {
    return stored.startsWith(Pbkdf2Password.NAME)
        ? Pbkdf2Password.read(stored)
        : Argon2Password.read(stored);
  }

  static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] decode(String text) {
    return Base64.getDecoder().decode(text);
  }
}
