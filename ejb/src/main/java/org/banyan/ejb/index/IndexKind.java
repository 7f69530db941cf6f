package org.banyan.ejb.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sorts of things can be found. */
public enum IndexKind {
  PAGE,
  SPACE,
  PERSON,
  FILE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The identity of one such thing in the index. */
  public String key(long subject) {
    return word() + ":" + subject;
  }

  public static Optional<IndexKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** Of which kind a key is. */
  public static IndexKind of(String key) {
    return named(key.substring(0, key.indexOf(':'))).orElseThrow();
  }

  /** Which thing of its kind a key means. */
  public static long subject(String key) {
    return Long.parseLong(key.substring(key.indexOf(':') + 1));
  }
}
