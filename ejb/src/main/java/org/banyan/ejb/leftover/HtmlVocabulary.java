package org.banyan.ejb.leftover;

import java.util.Map;
import java.util.Set;

/** Which HTML elements mean what in Markdown. */
final class HtmlVocabulary {

  /** These pass as they are, without their attributes. */
  static final Set<String> KEPT = Set.of("br", "sub", "sup", "kbd", "abbr", "details", "summary");

  /** These have no equivalent, but their content has. */
  static final Set<String> UNWRAPPED =
      Set.of(
          "div", "span", "section", "article", "figure", "button", "center", "font", "tbody",
          "thead", "tfoot", "header", "footer", "nav", "main", "small", "u", "label", "dl");

  /** These are dropped with all they contain. */
  static final Set<String> DROPPED = Set.of("style", "script", "svg", "form", "input", "colgroup");

  static final Set<String> BLOCKS =
      Set.of("p", "div", "section", "article", "figure", "center", "header", "footer", "main");

  /** Marks that go around the words. */
  static final Map<String, String> MARKS =
      Map.of(
          "strong",
          "**",
          "b",
          "**",
          "em",
          "*",
          "i",
          "*",
          "cite",
          "*",
          "figcaption",
          "*",
          "code",
          "`",
          "tt",
          "`",
          "del",
          "~~",
          "s",
          "~~");

  private static final Set<String> STRUCTURE =
      Set.of("a", "img", "iframe", "p", "hr", "ul", "ol", "li", "table", "tr", "td", "th", "pre");

  private HtmlVocabulary() {}

  static boolean knows(String name) {
    return KEPT.contains(name)
        || UNWRAPPED.contains(name)
        || DROPPED.contains(name)
        || MARKS.containsKey(name)
        || STRUCTURE.contains(name)
        || isHeading(name);
  }

  static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0;
  }
}
