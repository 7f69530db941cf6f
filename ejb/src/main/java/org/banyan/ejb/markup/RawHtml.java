package org.banyan.ejb.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.Piece;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.owasp.html.HtmlSanitizer;

/** Lets the few harmless tags through and shows every other one as text. */
final class RawHtml implements NodeRenderer {

  private static final Map<String, Set<String>> PASSING =
      Map.of(
          "br", Set.of(),
          "sub", Set.of(),
          "sup", Set.of(),
          "kbd", Set.of(),
          "summary", Set.of(),
          "details", Set.of("open"),
          "abbr", Set.of("title"),
          "img", Set.of("src", "alt", "title", "width", "height"));
  private static final Set<String> VOID = Set.of("br", "img");
  private static final Set<String> BLOCKS = Set.of("details", "summary");
  private static final int LONGEST_TAG = 2_000;

  private final HtmlWriter html;
  private final Cuts cuts;

  RawHtml(HtmlNodeRendererContext context, Cuts cuts) {
    this.html = context.getWriter();
    this.cuts = cuts;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(HtmlInline.class, HtmlBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof HtmlBlock block) {
      block(block.getLiteral());
    } else if (node instanceof HtmlInline inline) {
      write(inline.getLiteral());
    }
  }

  private void block(String literal) {
    boolean holdsBlocks = BLOCKS.stream().anyMatch(literal.toLowerCase(Locale.ROOT)::contains);
    html.line();
    html.raw(holdsBlocks ? "" : "<p>");
    write(literal);
    html.raw(holdsBlocks ? "" : "</p>");
    html.line();
  }

  private void write(String literal) {
    int done = 0;
    for (int at = literal.indexOf('<');
        at >= 0;
        at = literal.indexOf('<', Math.max(at + 1, done))) {
      var name = nameOfTag(literal, at);
      int end = PASSING.containsKey(name) ? endOfTag(literal, at) : -1;
      if (end > 0) {
        text(literal.substring(done, at));
        tag(name, literal.substring(at, end));
        done = end;
      }
    }
    text(literal.substring(done));
  }

  private static String nameOfTag(String literal, int at) {
    int start = literal.startsWith("</", at) ? at + 2 : at + 1;
    int end = start;
    while (end < literal.length() && end - start < 8 && Character.isLetter(literal.charAt(end))) {
      end++;
    }
    return literal.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int endOfTag(String literal, int at) {
    char quote = 0;
    int last = Math.min(literal.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < last; i++) {
      char c = literal.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>' || c == '<') {
        return c == '>' ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Character references stay what they are; only brackets could become tags. */
  private void text(String text) {
    html.raw(text.replace("<", "&lt;").replace(">", "&gt;"));
  }

  private void tag(String name, String literal) {
    if (literal.startsWith("</")) {
      html.tag('/' + name);
      return;
    }
    var attributes = attributes(literal);
    attributes.keySet().retainAll(PASSING.get(name));
    if (name.equals("img")) {
      image(attributes);
    } else {
      html.tag(name, attributes, VOID.contains(name));
    }
  }

  private void image(Map<String, String> attributes) {
    var address = WikiAddress.ofImage(attributes.getOrDefault("src", ""));
    attributes.putIfAbsent("alt", "");
    if (address.target() instanceof LinkTarget.File file && cuts.takesLinks()) {
      var title = attributes.getOrDefault("title", "");
      html.raw(cuts.mark(new Piece.FileImage(file, attributes.get("alt"), title, false)));
    } else {
      html.tag("img", LinkNodeRenderer.outsideImage(attributes), true);
    }
  }

  /** Read by the sanitizer's own lexer, so that both understand a tag alike. */
  private static Map<String, String> attributes(String tag) {
    var attributes = new TreeMap<String, String>();
    HtmlSanitizer.sanitize(
        tag,
        new HtmlSanitizer.Policy() {
          @Override
          public void openTag(String element, List<String> namesAndValues) {
            for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
              attributes.putIfAbsent(namesAndValues.get(i), namesAndValues.get(i + 1));
            }
          }

          @Override
          public void openDocument() {}

          @Override
          public void closeDocument() {}

          @Override
          public void closeTag(String element) {}

          @Override
          public void text(String text) {}
        });
    return attributes;
  }
}
