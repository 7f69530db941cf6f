package org.banyan.ejb.leftover;

import java.util.ArrayDeque;
import java.util.Deque;
import org.banyan.ejb.leftover.HtmlToken.Kind;

/** Rewrites a block of HTML, balanced or not, as Markdown. */
final class HtmlBlocks {

  private final Deque<HtmlElement> open = new ArrayDeque<>();
  private String dropping;

  private HtmlBlocks() {
    open.push(new HtmlElement(new HtmlToken(Kind.OPEN, "", "")));
  }

  static String toMarkdown(String html) {
    var blocks = new HtmlBlocks();
    HtmlToken.of(html.replaceAll("(?m)^[ \\t]+", "")).forEach(blocks::read);
    while (blocks.open.size() > 1) {
      blocks.unwrap();
    }
    return blocks.open.peek().inner().replaceAll("\\n{3,}", "\n\n").strip();
  }

  private void read(HtmlToken token) {
    if (dropping != null) {
      dropping = token.kind() == Kind.CLOSE && token.name().equals(dropping) ? null : dropping;
      return;
    }
    switch (token.kind()) {
      case TEXT -> top().append(token.raw());
      case OPEN -> readOpening(token);
      case CLOSE -> readClosing(token);
      case COMMENT -> {}
    }
  }

  private void readOpening(HtmlToken token) {
    var name = token.name();
    if (HtmlVocabulary.KEPT.contains(name)) {
      top().append(token.kept());
    } else if (!HtmlVocabulary.knows(name)) {
      top().append(token.raw());
    } else if (HtmlVocabulary.DROPPED.contains(name)) {
      dropping = token.raw().endsWith("/>") || name.equals("input") ? null : name;
    } else if (name.equals("hr")) {
      top().append("\n\n---\n\n");
    } else if (name.equals("img")) {
      top().append(HtmlInlines.image(token));
    } else {
      closeForgotten(name);
      open.push(new HtmlElement(token));
    }
  }

  private void readClosing(HtmlToken token) {
    var name = token.name();
    if (HtmlVocabulary.KEPT.contains(name)) {
      top().append(token.kept());
    } else if (open.stream().anyMatch(element -> element.name().equals(name))) {
      while (!top().name().equals(name)) {
        close();
      }
      close();
    } else if (!HtmlVocabulary.knows(name)) {
      top().append(token.raw());
    }
  }

  /** HTML lets authors leave out the end of cells, rows and items. */
  private void closeForgotten(String name) {
    boolean cell = name.equals("td") || name.equals("th");
    while (cell && (top().name().equals("td") || top().name().equals("th"))
        || name.equals("tr") && !top().name().equals("table") && isInside("tr")
        || name.equals("li") && top().name().equals("li")) {
      close();
    }
  }

  private void close() {
    var element = open.pop();
    var name = element.name();
    switch (name) {
      case "td", "th" -> nearest("tr").addCell(element.inner(), name.equals("th"));
      case "tr" -> nearest("table").addRow(element);
      case "table" -> top().append(element.table());
      case "a" -> top().append(element.link());
      case "ul", "ol" -> top().append("\n" + element.inner().strip() + "\n");
      case "li" -> top().append(item(element.inner().strip()));
      case "iframe" -> {}
      default -> top().append(plain(element));
    }
  }

  private static String plain(HtmlElement element) {
    var name = element.name();
    var mark = HtmlVocabulary.MARKS.get(name);
    var words = element.inner();
    if (mark != null) {
      return words.isBlank() ? words : mark + words.strip() + mark;
    }
    if (HtmlVocabulary.isHeading(name)) {
      return element.headingLine();
    }
    return HtmlVocabulary.BLOCKS.contains(name) ? "\n\n" + words.strip() + "\n\n" : words;
  }

  private String item(String words) {
    var marker = top().name().equals("ol") ? top().nextItem() + ". " : "- ";
    return "\n" + marker + words.replace("\n", "\n" + " ".repeat(marker.length()));
  }

  private void unwrap() {
    if (top().name().equals("table") || top().name().equals("tr")) {
      close();
    } else {
      var element = open.pop();
      top().append(element.inner());
    }
  }

  private HtmlElement top() {
    return open.peek();
  }

  private boolean isInside(String name) {
    return open.stream().anyMatch(element -> element.name().equals(name));
  }

  private HtmlElement nearest(String name) {
    return open.stream().filter(e -> e.name().equals(name)).findFirst().orElse(open.peekLast());
  }
}
