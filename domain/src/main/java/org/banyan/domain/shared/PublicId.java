package org.banyan.domain.shared;

import java.security.SecureRandom;
import java.util.OptionalLong;

/** Identities shown outside: random, so that no gap in a sequence tells of private things. */
public final class PublicId {

  public static final int LENGTH = 13;

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int BITS = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PublicId() {}

  /** A positive random number of 63 bits, to be used as a primary key. */
  public static long random() {
    long id;
    do {
      id = RANDOM.nextLong() & Long.MAX_VALUE;
    } while (id == 0);
    return id;
  }

  /** The 13 Crockford base32 characters of an id. */
  public static String write(long id) {
    var text = new char[LENGTH];
    long rest = id;
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = ALPHABET.charAt((int) (rest & 31));
      rest >>>= BITS;
    }
    return new String(text);
  }

  /** The id that a text stands for, in either case and with the usual confusions; else nothing. */
  public static OptionalLong read(String text) {
    if (text == null || text.length() != LENGTH || digit(text.charAt(0)) > 7) {
      return OptionalLong.empty();
    }
    long id = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return OptionalLong.empty();
      }
      id = id << BITS | digit;
    }
    return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
  }

  /** The id that a text stands for; a text that can be no id refers to nothing. */
  public static long required(String text) {
    return read(text).orElseThrow(NotFound::new);
  }

  private static int digit(char c) {
    return switch (c) {
      case 'o', 'O' -> 0;
      case 'i', 'I', 'l', 'L' -> 1;
      default -> ALPHABET.indexOf(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    };
  }
}
