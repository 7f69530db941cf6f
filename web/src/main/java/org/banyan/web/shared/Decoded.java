package org.banyan.web.shared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Text out of an address or a form, in strict UTF-8. Where the server would put U+FFFD in silence,
 * this says that something was broken.
 *
 * @param text as far as it can be read, with U+FFFD for what cannot, and for NUL
 * @param sound whether the text is what was sent, and can be kept
 */
public record Decoded(String text, boolean sound) {

  private static final char REPLACEMENT = '\uFFFD';

  /** Whether a path or a query can be read; each character of it stands for a byte. */
  public static boolean isSound(String escaped) {
    return ofAddress(escaped).sound();
  }

  /** Whether a text that the server decoded shows that something was broken, or could be. */
  public static boolean isMarked(String text) {
    return text.indexOf(REPLACEMENT) >= 0 || text.indexOf('\0') >= 0;
  }

  /** A piece of an address, where a plus is a plus. */
  public static Decoded ofAddress(String escaped) {
    return unescaped(bytes(escaped), false);
  }

  /** A name or a value of a form of the usual type, where a plus is a space. */
  public static Decoded ofField(String escaped) {
    return unescaped(bytes(escaped), true);
  }

  /** A name or a value as it was sent in a form of many parts, nothing escaped. */
  public static Decoded ofPart(String sent) {
    return of(bytes(sent));
  }

  public static Decoded of(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    boolean sound = text.indexOf(REPLACEMENT) < 0 || isUtf8(utf8);
    return text.indexOf('\0') < 0
        ? new Decoded(text, sound)
        : new Decoded(text.replace('\0', REPLACEMENT), false);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A percent sign that begins no escape stays what it is, to be read by its writer. */
  private static Decoded unescaped(byte[] raw, boolean plusIsSpace) {
    var bytes = new ByteArrayOutputStream(raw.length);
    boolean whole = true;
    for (int i = 0; i < raw.length; i++) {
      if (isEscape(raw, i)) {
        bytes.write(HexFormat.fromHexDigit(raw[++i]) << 4 | HexFormat.fromHexDigit(raw[++i]));
      } else {
        whole &= raw[i] != '%';
        bytes.write(plusIsSpace && raw[i] == '+' ? ' ' : raw[i]);
      }
    }
    Decoded decoded = of(bytes.toByteArray());
    return new Decoded(decoded.text(), decoded.sound() && whole);
  }

  private static boolean isEscape(byte[] raw, int at) {
    return raw[at] == '%'
        && at + 2 < raw.length
        && HexFormat.isHexDigit(raw[at + 1])
        && HexFormat.isHexDigit(raw[at + 2]);
  }

  private static byte[] bytes(String sent) {
    return sent.getBytes(StandardCharsets.ISO_8859_1);
  }
}
