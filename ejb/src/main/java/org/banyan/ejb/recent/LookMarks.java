package org.banyan.ejb.recent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.shared.SiteSecret;

/**
 * Positions of the change log as they are given to people: sealed, since how much happens in spaces
 * that somebody may not see is nothing for them to know.
 */
@ApplicationScoped
class LookMarks {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int LENGTH = NONCE + Long.BYTES + TAG_BITS / Byte.SIZE;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject SiteSecret secret;

  /** Another text each time, for one person. */
  String write(long position, long accountId) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, accountId, bytes(position));
    byte[] mark = ByteBuffer.allocate(LENGTH).put(nonce).put(sealed).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
  }

  long read(String text, long accountId) {
    byte[] mark = decoded(text);
    byte[] nonce = Arrays.copyOf(mark, NONCE);
    byte[] sealed = Arrays.copyOfRange(mark, NONCE, LENGTH);
    return ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce, accountId, sealed)).getLong();
  }

  private static byte[] decoded(String text) {
    byte[] mark;
    try {
      mark = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw notGiven();
    }
    if (mark.length != LENGTH) {
      throw notGiven();
    }
    return mark;
  }

  private byte[] cipher(int mode, byte[] nonce, long accountId, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      SecretKeySpec key = new SecretKeySpec(secret.key("look"), "AES");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bytes(accountId));
      return cipher.doFinal(content);
    } catch (AEADBadTagException e) {
      throw notGiven();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES in GCM.", e);
    }
  }

  private static byte[] bytes(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  private static Invalid notGiven() {
    return new Invalid("upTo", "mark-unknown", "This is not a mark that was given.");
  }
}
