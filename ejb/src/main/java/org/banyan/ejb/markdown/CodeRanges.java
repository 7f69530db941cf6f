package org.banyan.ejb.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where a text shows code: fenced blocks and code spans, which keep every character. */
public final class CodeRanges {

  private static final Pattern FENCE =
      Pattern.compile("^[ \\t>]*(?:[-*+][ \\t]+|\\d+[.)][ \\t]+)?(`{3,}|~{3,})([^\\n]*)$");
  private static final Pattern TICKS = Pattern.compile("`+");

  private final List<Span> ranges = new ArrayList<>();

  private CodeRanges() {}

  public static CodeRanges of(String text) {
    var code = new CodeRanges();
    int prose = 0;
    int position = 0;
    while (position < text.length()) {
      int lineEnd = endOfLine(text, position);
      var fence = FENCE.matcher(text.substring(position, lineEnd));
      if (fence.find() && !(fence.group(1).charAt(0) == '`' && fence.group(2).contains("`"))) {
        code.addSpans(text, prose, position);
        lineEnd = endOfFence(text, lineEnd, fence.group(1));
        code.ranges.add(new Span(position, lineEnd));
        prose = lineEnd;
      }
      position = lineEnd + 1;
    }
    code.addSpans(text, prose, text.length());
    return code;
  }

  public boolean contains(int position) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ranges.size() && ranges.get(low).contains(position);
  }

  private void addSpans(String text, int start, int end) {
    if (start >= end) {
      return;
    }
    var prose = text.substring(start, end);
    var ticks = TICKS.matcher(prose).results().toList();
    int i = 0;
    while (i < ticks.size()) {
      int close = closing(prose, ticks, i);
      if (close > i) {
        ranges.add(new Span(start + ticks.get(i).start(), start + ticks.get(close).end()));
        i = close;
      }
      i++;
    }
  }

  private static int closing(String text, List<MatchResult> ticks, int opening) {
    var open = ticks.get(opening);
    int paragraph = text.indexOf("\n\n", open.end());
    for (int i = opening + 1; i < ticks.size(); i++) {
      if (paragraph >= 0 && ticks.get(i).start() > paragraph) {
        return -1;
      }
      if (ticks.get(i).group().equals(open.group())) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfFence(String text, int from, String fence) {
    int position = from + 1;
    while (position < text.length()) {
      int lineEnd = endOfLine(text, position);
      var line = text.substring(position, lineEnd).replaceFirst("^[ \\t>]*", "").stripTrailing();
      if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
        return lineEnd;
      }
      position = lineEnd + 1;
    }
    return text.length();
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
