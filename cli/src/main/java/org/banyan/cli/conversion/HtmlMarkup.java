package org.banyan.cli.conversion;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/** Rewrites the HTML in a Markdown text as Markdown, since a wiki shows most tags as text. */
final class HtmlMarkup extends AbstractVisitor {

  private static final Pattern TABLE_END = Pattern.compile("(?i)</table>(?:\\s*</\\w+>)*");

  private final String text;
  private final Edits edits = new Edits();
  private final HtmlInlines inlines = new HtmlInlines();

  private HtmlMarkup(String text) {
    this.text = text;
  }

  static String toMarkdown(String text) {
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
    var span = wholeTable(MarkdownTree.span(block));
    var markdown = HtmlBlocks.toMarkdown(span.of(text));
    var indent = indentAt(span.start());
    edits.replace(span, markdown.replaceAll("\\n(?!\\n)", "\n" + indent));
  }

  /** A block of HTML ends at an empty line, a table does not. */
  private Span wholeTable(Span span) {
    var html = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    int begins = html.lastIndexOf("<table");
    if (begins < 0 || html.indexOf("</table", begins) >= 0) {
      return span;
    }
    var end = TABLE_END.matcher(text);
    return end.find(span.end()) ? new Span(span.start(), end.end()) : span;
  }

  private String indentAt(int position) {
    int line = text.lastIndexOf('\n', position - 1) + 1;
    return text.substring(line, position).replaceAll("[^>\\s]", " ");
  }
}
