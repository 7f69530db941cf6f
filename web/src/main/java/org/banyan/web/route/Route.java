package org.banyan.web.route;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One address people see, such as {@code /w/{space}/{page}/edit}, and the view that shows it. */
public record Route(String pattern, String view, Kind kind) {

  /** What a screen is made of; decides its security headers and what may be asked of it. */
  public enum Kind {
    /** Plain HTML that anyone may come upon; answers GET only. */
    READING,
    /** Plain HTML with a form; its POST changes something and redirects. */
    FORM,
    /** A PrimeFaces screen. */
    RICH
  }

  private static final String HOME = "/WEB-INF/views";

  /** The file of the view, where no address reaches it. */
  public String file() {
    return HOME + view;
  }

  /** The values of the pattern's names where the path is of this form. */
  public Optional<Map<String, String>> match(List<String> path) {
    List<String> steps = steps(pattern);
    if (steps.size() != path.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      if (step.startsWith("{")) {
        values.put(step.substring(1, step.length() - 1), path.get(i));
      } else if (!step.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** Names of the pattern, in order. */
  public List<String> names() {
    return steps(pattern).stream()
        .filter(step -> step.startsWith("{"))
        .map(step -> step.substring(1, step.length() - 1))
        .toList();
  }

  /** Whether a POST to this address is meant to be. */
  public boolean takesPosts() {
    return kind != Kind.READING;
  }

  static List<String> steps(String path) {
    return Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
  }
}
