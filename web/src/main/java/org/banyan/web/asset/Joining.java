package org.banyan.web.asset;

import java.util.regex.Pattern;

/** Joins small source files to one that is quick to fetch. */
final class Joining {

  private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s*\\n\\s*");

  private Joining() {}

  /** A stylesheet without remarks and indentation. */
  static String style(String source) {
    return SPACE.matcher(REMARK.matcher(source).replaceAll("")).replaceAll("\n").strip() + "\n";
  }

  /** A module in a block of its own, so that its names stay its own. */
  static String script(String source) {
    return "{\n" + source.strip() + "\n}\n";
  }
}
