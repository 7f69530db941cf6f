package org.banyan.web.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the path of an address as its sender meant it: step by step, in strict UTF-8. */
final class PathSteps {

  private PathSteps() {}

  /** The decoded steps; nothing where a step is broken, empty or would hide a slash. */
  static Optional<List<String>> of(String rawPath) {
    List<String> steps = new ArrayList<>();
    for (String raw : rawPath.substring(1).split("/", -1)) {
      Optional<String> step = decode(raw);
      if (step.isEmpty() || unfit(step.get())) {
        return Optional.empty();
      }
      steps.add(step.get());
    }
    return Optional.of(steps.equals(List.of("")) ? List.of() : steps);
  }

  private static boolean unfit(String step) {
    return step.equals(".")
        || step.equals("..")
        || step.chars().anyMatch(c -> c == '/' || c == '\\' || c == ';' || c < ' ');
  }

  private static Optional<String> decode(String raw) {
    if (raw.indexOf('%') < 0) {
      return Optional.of(raw);
    }
    ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '%') {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
      if (value < 0) {
        return Optional.empty();
      }
      bytes.put((byte) value);
      i += 2;
    }
    return text(bytes.flip());
  }

  private static int hex(char high, char low) {
    int h = Character.digit(high, 16);
    int l = Character.digit(low, 16);
    return h < 0 || l < 0 ? -1 : h * 16 + l;
  }

  private static Optional<String> text(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
