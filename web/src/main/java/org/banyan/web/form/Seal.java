package org.banyan.web.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Proves that a form was shown to whoever sends it: derived from the secret of the sign-in. */
public final class Seal {

  private Seal() {}

  /**
   * The seal that belongs to a session token; guests share one, since they have nothing to lose.
   */
  public static String of(String sessionToken) {
    byte[] secret = ("form:" + sessionToken).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 24);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  static boolean matches(String given, String expected) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
