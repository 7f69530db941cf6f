package org.banyan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only this site knows, on all its nodes and over restarts. Each purpose has a key of its own,
 * so that what one gives away helps nobody with another.
 */
@ApplicationScoped
public class SiteSecret {

  private static final String ALGORITHM = "HmacSHA256";

  @Inject SiteSecretRow row;

  private volatile byte[] secret;

  /** 32 bytes, the same whenever they are asked for. */
  public byte[] key(String purpose) {
    return code(secret(), purpose);
  }

  /** 32 bytes that stand for a text, and from which it cannot be told. */
  public byte[] code(String purpose, String text) {
    return code(key(purpose), text);
  }

  private byte[] secret() {
    if (secret == null) {
      secret = row.read().getBytes(StandardCharsets.US_ASCII);
    }
    return secret;
  }

  private static byte[] code(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
    }
  }
}
