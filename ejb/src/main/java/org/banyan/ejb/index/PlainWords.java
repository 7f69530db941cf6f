package org.banyan.ejb.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text without its marks. Reads Markdown by the line and not by its grammar: for
 * finding that is enough, and no nesting can make it slow.
 */
final class PlainWords {

  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+([^\\n]+)$");
  private static final Pattern WIKI_LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|\\n]{1,300}\\|)?([^\\[\\]|\\n]{1,300})\\]\\]");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]\\n]{0,300})\\]\\([^()\\n]{0,500}\\)");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>");
  private static final Pattern RULE = Pattern.compile("(?m)^[ \\t|:=-]{3,}$");
  private static final Pattern MARKS =
      Pattern.compile(
          "(?m)^ {0,3}(?:#{1,6}|>|[*+-]|\\d{1,9}[.)])[ \\t]+|[*_`~|]+|\\\\(?=\\p{Punct})");
  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final int MOST_HEADINGS = 200;

  private PlainWords() {}

  static List<String> headings(String markdown) {
    List<String> headings = new ArrayList<>();
    Matcher found = HEADING.matcher(markdown);
    while (found.find() && headings.size() < MOST_HEADINGS) {
      headings.add(of(found.group(1)));
    }
    return headings;
  }

  static String of(String markdown) {
    String text = WIKI_LINK.matcher(markdown).replaceAll("$1");
    text = LINK.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll(" ");
    text = RULE.matcher(text).replaceAll(" ");
    text = MARKS.matcher(text).replaceAll(" ");
    return GAPS.matcher(text).replaceAll(" ").strip();
  }
}
