package org.banyan.ejb.leftover;

import java.util.ArrayDeque;
import java.util.Deque;
import org.banyan.ejb.leftover.HtmlToken.Kind;
import org.banyan.ejb.markdown.MarkdownTree;

/** Rewrites single tags within a line; remembers the links it opened. */
final class HtmlInlines {

  private final Deque<String> links = new ArrayDeque<>();

  String toMarkdown(String html) {
    var token = HtmlToken.of(html).get(0);
    var name = token.name();
    if (token.kind() == Kind.COMMENT) {
      return "";
    }
    if (token.kind() == Kind.TEXT || !HtmlVocabulary.knows(name)) {
      return html;
    }
    if (name.equals("a")) {
      return token.kind() == Kind.OPEN ? openLink(token) : closeLink();
    }
    if (HtmlVocabulary.KEPT.contains(name)) {
      return token.kept();
    }
    return name.equals("img") ? image(token) : HtmlVocabulary.MARKS.getOrDefault(name, "");
  }

  static String image(HtmlToken token) {
    var alt = token.attribute("alt").orElse("").replaceAll("\\s+", " ");
    return token
        .attribute("src")
        .map(source -> "![" + alt + "](" + MarkdownTree.address(source) + ")")
        .orElse("");
  }

  private String openLink(HtmlToken token) {
    links.push(token.attribute("href").orElse(""));
    return links.peek().isEmpty() ? "" : "[";
  }

  private String closeLink() {
    var address = links.isEmpty() ? "" : links.pop();
    return address.isEmpty() ? "" : "](" + MarkdownTree.address(address) + ")";
  }
}
