package org.banyan.web.search;

import org.banyan.ejb.search.Snippet;

/** Snippets as HTML that holds nothing but text and {@code mark}. */
final class Marked {

  private Marked() {}

  static String html(Snippet snippet) {
    StringBuilder html = new StringBuilder();
    for (Snippet.Part part : snippet.parts()) {
      html.append(part.marked() ? "<mark>" : "");
      part.text().chars().forEach(c -> escape(html, (char) c));
      html.append(part.marked() ? "</mark>" : "");
    }
    return html.toString();
  }

  private static void escape(StringBuilder html, char c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(c);
    }
  }
}
