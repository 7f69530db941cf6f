package org.banyan.web.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banyan.web.shared.Decoded;

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
    Decoded step = Decoded.ofAddress(raw);
    return step.sound() ? Optional.of(step.text()) : Optional.empty();
  }
}
