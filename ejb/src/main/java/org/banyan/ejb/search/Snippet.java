package org.banyan.ejb.search;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** A piece of a text in which what was looked for is marked; plain text, not markup. */
public record Snippet(List<Part> parts) {

  /** A stretch of text. */
  public record Part(String text, boolean marked) {}

  static final Snippet NONE = new Snippet(List.of());

  /** Private to Unicode, so no text has a reason to hold them. */
  static final String BEGIN = "\uE000";

  static final String END = "\uE001";

  private static final int LONGEST = 260;

  static Snippet of(List<String> fragments) {
    List<Part> parts = new ArrayList<>();
    for (String fragment : fragments) {
      if (!parts.isEmpty()) {
        parts.add(new Part(" \u2026 ", false));
      }
      cut(shortened(fragment), parts);
    }
    return new Snippet(List.copyOf(parts));
  }

  /** Fragments are sentences, and some sentences never end. */
  private static String shortened(String fragment) {
    int mark = Math.max(0, fragment.indexOf(BEGIN));
    int from = mark < LONGEST / 2 ? 0 : afterGap(fragment, mark - LONGEST / 2);
    int to = Math.min(fragment.length(), from + LONGEST);
    if (to < fragment.length() && Character.isLowSurrogate(fragment.charAt(to))) {
      to--;
    }
    String piece = fragment.substring(from, to);
    return (from == 0 ? "" : "\u2026 ") + piece + (to == fragment.length() ? "" : " \u2026");
  }

  private static int afterGap(String fragment, int from) {
    int gap = fragment.indexOf(' ', from);
    return gap < 0 || gap > from + LONGEST / 4 ? from : gap + 1;
  }

  private static void cut(String fragment, List<Part> parts) {
    boolean marked = false;
    StringTokenizer pieces = new StringTokenizer(fragment, BEGIN + END, true);
    while (pieces.hasMoreTokens()) {
      String piece = pieces.nextToken();
      if (piece.equals(BEGIN) || piece.equals(END)) {
        marked = piece.equals(BEGIN);
      } else {
        parts.add(new Part(piece, marked));
      }
    }
  }
}
