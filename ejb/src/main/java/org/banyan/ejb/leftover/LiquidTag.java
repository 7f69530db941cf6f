package org.banyan.ejb.leftover;

import java.util.List;
import java.util.regex.Pattern;
import org.banyan.ejb.markdown.Span;

/** One {@code {% name "first" "second" %}} and where it stands. */
record LiquidTag(String name, String rest, Span span) {

  private static final Pattern TAG =
      Pattern.compile("\\{%-?\\s*([\\w-]*)\\s*(.{0,2000}?)\\s*-?%\\}", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s,:\"']+)");

  /** The tag that begins at this position, or null if none does. */
  static LiquidTag at(String text, int position) {
    var tag = TAG.matcher(text).region(position, text.length());
    return tag.lookingAt()
        ? new LiquidTag(tag.group(1), tag.group(2), new Span(tag.start(), tag.end()))
        : null;
  }

  /** Where the tag that closes this one begins, or the end of the text. */
  Span closing(String text) {
    var end = Pattern.compile("\\{%-?\\s*end" + Pattern.quote(name) + "\\s*-?%\\}").matcher(text);
    return end.find(span.end())
        ? new Span(end.start(), end.end())
        : new Span(text.length(), text.length());
  }

  List<String> words() {
    return WORD.matcher(rest)
        .results()
        .map(
            word ->
                word.group(1) != null
                    ? word.group(1)
                    : word.group(2) != null ? word.group(2) : word.group(3))
        .toList();
  }

  String word(int index) {
    return index < words().size() ? words().get(index) : "";
  }
}
