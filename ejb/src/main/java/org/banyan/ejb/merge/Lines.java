package org.banyan.ejb.merge;

import java.util.ArrayList;
import java.util.List;

/** A text as lines that carry their line end, the last one too, whether it has one or not. */
final class Lines {

  private Lines() {}

  static List<String> in(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length() || start == 0) {
      lines.add(text.substring(start) + '\n');
    }
    return lines;
  }

  static String withoutLastEnd(String lines) {
    return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
  }
}
