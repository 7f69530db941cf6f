package org.banyan.ejb.conversion;

import org.banyan.ejb.markdown.Edits;
import org.banyan.ejb.markdown.MarkdownTree;
import org.banyan.ejb.markdown.Span;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A link or image as it stands in a text. */
record WrittenLink(String text, Node node, String destination) {

  private static final String WIKI_MARKS = "[]|\n";

  /** The words people click on, in one line. */
  String words() {
    return MarkdownTree.words(node).replaceAll("\\s+", " ").strip();
  }

  /** An address in angle brackets is its own text. */
  boolean isAutomatic() {
    var span = MarkdownTree.span(node);
    return span.start() >= text.length() || text.charAt(span.start()) == '<';
  }

  /** Whether its words carry no marks, so that a wiki link can show them. */
  boolean isPlain() {
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Text) && !(child instanceof SoftLineBreak)) {
        return false;
      }
    }
    return !words().isEmpty() && words().chars().noneMatch(c -> WIKI_MARKS.indexOf(c) >= 0);
  }

  boolean isInTable() {
    return MarkdownTree.isInside(node, TableCell.class);
  }

  void replaceBy(String markdown, Edits edits) {
    edits.replace(MarkdownTree.span(node), markdown);
  }

  /** Keeps the words and changes only the address; a reference becomes a link in place. */
  void leadTo(String address, Edits edits) {
    var target = "(" + MarkdownTree.address(address) + ")";
    var span = MarkdownTree.span(node);
    int wordsEnd = endOfWords(span);
    edits.replace(new Span(wordsEnd, span.end()), "]" + target);
  }

  /** Where the bracket after the words stands. */
  private int endOfWords(Span span) {
    if (node.getLastChild() != null) {
      return text.indexOf(']', MarkdownTree.span(node.getLastChild()).end());
    }
    return text.indexOf(']', span.start());
  }
}
