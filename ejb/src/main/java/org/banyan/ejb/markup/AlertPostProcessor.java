package org.banyan.ejb.markup;

import org.banyan.ejb.markup.WikiNodes.Alert;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Turns quotations that start with a marker line into alerts. */
final class AlertPostProcessor implements PostProcessor {

  @Override
  public Node process(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(BlockQuote quote) {
            visitChildren(quote);
            turn(quote);
          }
        });
    return document;
  }

  private static void turn(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof Text marker
        && (marker.getNext() == null || marker.getNext() instanceof SoftLineBreak)) {
      AlertKind.ofMarker(marker.getLiteral()).ifPresent(kind -> turn(quote, first, kind));
    }
  }

  private static void turn(BlockQuote quote, Paragraph first, AlertKind kind) {
    if (first.getFirstChild().getNext() != null) {
      first.getFirstChild().getNext().unlink();
    }
    first.getFirstChild().unlink();
    if (first.getFirstChild() == null) {
      first.unlink();
    }
    var alert = new Alert(kind);
    quote.insertBefore(alert);
    moveChildren(quote, alert);
    quote.unlink();
  }

  static void moveChildren(Node from, Node to) {
    while (from.getFirstChild() != null) {
      to.appendChild(from.getFirstChild());
    }
  }
}
