package org.banyan.domain.access;

import java.util.Arrays;
import java.util.List;

/** A reason in an explanation: a text key below {@code access.because.} and its arguments. */
public record Because(String key, List<String> arguments) {

  static Because of(String key, Object... arguments) {
    return new Because(key, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
