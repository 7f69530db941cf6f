package org.banyan.ejb.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All revisions of a text woven into one. A line {@code %% 2-4} opens a stretch that revisions 2 to
 * 4 have, with either end left open if need be; {@code %%} alone one that all have.
 */
record Weave(List<Stretch> stretches) {

  private static final Pattern DIRECTIVE = Pattern.compile("%%(?:\\s+(\\d*)-(\\d*))?\\s*");
  private static final Pattern GAP = Pattern.compile("\n{3,}");

  /** Lines that some revisions have. */
  record Stretch(int from, int to, List<String> lines) {

    private static Stretch opened(String from, String to) {
      return new Stretch(number(from, 1), number(to, Integer.MAX_VALUE), new ArrayList<>());
    }

    private static int number(String digits, int otherwise) {
      return digits == null || digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }

    boolean has(int revision) {
      return from <= revision && revision <= to;
    }
  }

  static Weave of(String woven) {
    List<Stretch> stretches = new ArrayList<>();
    Stretch open = Stretch.opened(null, null);
    for (String line : woven.split("\n", -1)) {
      Matcher directive = DIRECTIVE.matcher(line);
      if (directive.matches()) {
        stretches.add(open);
        open = Stretch.opened(directive.group(1), directive.group(2));
      } else if (line.startsWith("%%")) {
        throw new IllegalArgumentException("Not a directive: " + line);
      } else {
        open.lines().add(line);
      }
    }
    stretches.add(open);
    return new Weave(stretches);
  }

  /** The text of one revision, without the gaps that stretches left out would leave. */
  String text(int revision) {
    List<String> lines = new ArrayList<>();
    stretches.stream().filter(one -> one.has(revision)).forEach(one -> lines.addAll(one.lines()));
    return GAP.matcher(String.join("\n", lines).strip()).replaceAll("\n\n") + "\n";
  }
}
