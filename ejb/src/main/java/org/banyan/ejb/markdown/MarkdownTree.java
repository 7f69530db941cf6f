package org.banyan.ejb.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown so that every node knows where it stands in the text. */
public final class MarkdownTree {

  private static final int DEEPEST = 100;
  private static final String ESCAPED_PIPE = "\\|";
  private static final String STAND_IN = "\uE000\uE000";
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private MarkdownTree() {}

  /** The table parser swallows the backslash of an escaped pipe and would shift what follows. */
  public static Node parse(String text) {
    return PARSER.parse(text.replace(ESCAPED_PIPE, STAND_IN));
  }

  public static Span span(Node node) {
    var spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    var last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }

  public static boolean isInside(Node node, Class<? extends Node> kind) {
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      if (kind.isInstance(above)) {
        return true;
      }
    }
    return false;
  }

  /** An address as it stands in the brackets of a link. */
  public static String address(String address) {
    return address.matches(".*[\\s()].*") ? "<" + address + ">" : address;
  }

  /** The words of a node, without its marks. */
  public static String words(Node node) {
    var words = new StringBuilder();
    node.accept(new WordCollector(words));
    return words.toString().replace(STAND_IN, "|");
  }

  private static final class WordCollector extends AbstractVisitor {
    private final StringBuilder words;

    WordCollector(StringBuilder words) {
      this.words = words;
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
      words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
      words.append(' ');
    }
  }
}
