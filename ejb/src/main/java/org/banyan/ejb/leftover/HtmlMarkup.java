package org.banyan.ejb.leftover;

import java.util.Locale;
import java.util.regex.Pattern;
import org.banyan.ejb.markdown.Edits;
import org.banyan.ejb.markdown.MarkdownTree;
import org.banyan.ejb.markdown.Span;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/** Rewrites the HTML in a Markdown text as Markdown, since a wiki shows most tags as text. */
public final class HtmlMarkup extends AbstractVisitor {

  private static final Pattern CONTAINER = Pattern.compile("(?i)<(/?)(?:div|table)\\b[^<>]*>");
  private static final int LONGEST_ELEMENT = 20_000;
  private static final Pattern INDENTED = Pattern.compile("\\s*\\n {4,}\\S");

  private final String text;
  private final Edits edits = new Edits();
  private final HtmlInlines inlines = new HtmlInlines();

  private HtmlMarkup(String text) {
    this.text = text;
  }

  public static String toMarkdown(String text) {
    var markup = new HtmlMarkup(text);
    MarkdownTree.parse(text).accept(markup);
    return markup.edits.applyTo(text);
  }

  @Override
  public void visit(HtmlInline inline) {
    edits.replace(MarkdownTree.span(inline), inlines.toMarkdown(inline.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock block) {
    var span = wholeElement(MarkdownTree.span(block));
    var markdown = HtmlBlocks.toMarkdown(span.of(text));
    var indent = indentAt(span.start());
    edits.replace(span, markdown.replaceAll("\\n(?!\\n)", "\n" + indent));
  }

  /**
   * Markdown ends a block of HTML at an empty line. Where a table goes on, or indented HTML that
   * would be read as code, all of the element is meant.
   */
  private Span wholeElement(Span span) {
    int depth = 0;
    int farthest = Math.min(text.length(), span.end() + LONGEST_ELEMENT);
    var tags = CONTAINER.matcher(text).region(span.start(), farthest);
    while (tags.find()) {
      if (tags.start() >= span.end() && (depth <= 0 || !goesOn(span))) {
        return span;
      }
      depth += tags.group(1).isEmpty() ? 1 : -1;
      if (depth == 0 && tags.end() > span.end()) {
        return new Span(span.start(), tags.end());
      }
    }
    return span;
  }

  private boolean goesOn(Span span) {
    var html = span.of(text).toLowerCase(Locale.ROOT);
    return html.lastIndexOf("<table") > html.lastIndexOf("</table")
        || INDENTED.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  private String indentAt(int position) {
    int line = text.lastIndexOf('\n', position - 1) + 1;
    return text.substring(line, position).replaceAll("[^>\\s]", " ");
  }
}
