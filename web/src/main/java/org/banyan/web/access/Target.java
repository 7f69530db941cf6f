package org.banyan.web.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What is asked about, as the access policy names it: {@code space:africa}, {@code page:...}. */
record Target(String text) {

  private static final String SPACE = "space:";
  private static final String PAGE = "page:";

  /** Reads what people copy from the address line, or the target itself. */
  static Target typed(String typed) {
    String path = typed.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    String[] steps = path.split("/");
    if (steps.length > 2 && steps[0].isEmpty() && steps[1].equals("s")) {
      return new Target(SPACE + decoded(steps[2]));
    }
    if (steps.length > 3 && steps[0].isEmpty() && steps[1].equals("w")) {
      return new Target(PAGE + decoded(steps[2]) + "/" + decoded(steps[3]));
    }
    if (typed.isEmpty() || typed.startsWith(SPACE) || typed.startsWith(PAGE)) {
      return new Target(typed);
    }
    return new Target((typed.contains("/") ? PAGE : SPACE) + typed);
  }

  private static String decoded(String step) {
    try {
      return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return step;
    }
  }

  boolean isNothing() {
    return text.isEmpty();
  }

  /** Whether a deed is done to such a thing; starting a page is done to its space. */
  boolean makesSense(String deed) {
    boolean starting = deed.equals("page.create");
    return text.startsWith(SPACE)
        ? deed.startsWith("space.") || starting
        : deed.startsWith("page.") && !starting;
  }
}
