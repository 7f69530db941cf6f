package org.banyan.benchmarks.reliability;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts made of sections in which every save leaves a line of its own that is never taken away. */
public final class Tokens {
  private static final String BULLET = "* token-";

  private Tokens() {}

  /** A page with a section for each writer, far enough apart that their changes never touch. */
  public static String blank(int sections) {
    return IntStream.range(0, sections)
        .mapToObj(n -> "## Section " + n + "\n\nKept here.\n\n" + end(n) + "\n")
        .collect(Collectors.joining("\n"));
  }

  public static String add(String body, int section, String token) {
    String end = end(section);
    int at = body.indexOf(end);
    if (at < 0) {
      throw new IllegalArgumentException("Section " + section + " has vanished from: " + body);
    }
    return body.substring(0, at) + BULLET + token + "\n\n" + body.substring(at);
  }

  /** Every token in the text, as often as it stands there. */
  public static List<String> in(String body) {
    return body.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(BULLET))
        .map(line -> line.substring(BULLET.length()))
        .sorted()
        .toList();
  }

  private static String end(int section) {
    return "End of section " + section + ".";
  }
}
