package org.banyan.ear.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a Content-Security-Policy and says what it leaves open that must be shut. */
public final class ContentPolicy {

  private ContentPolicy() {}

  public static List<String> complaints(String policy) {
    if (policy == null) {
      return List.of("no Content-Security-Policy");
    }
    var directives = directives(policy);
    var scripts = directives.getOrDefault("script-src", directives.get("default-src"));
    var loose =
        Stream.of("'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:", "data:")
            .filter(source -> scripts == null || scripts.contains(source))
            .map(source -> "scripts may be " + source);
    var framed =
        Stream.of("frame-ancestors must be 'none'")
            .filter(line -> !List.of("'none'").equals(directives.get("frame-ancestors")));
    return Stream.concat(loose, framed).toList();
  }

  private static Map<String, List<String>> directives(String policy) {
    return Arrays.stream(policy.split(";"))
        .map(directive -> directive.strip().split("\\s+"))
        .collect(
            Collectors.toMap(
                words -> words[0],
                words -> List.of(words).subList(1, words.length),
                (first, repeated) -> first));
  }
}
