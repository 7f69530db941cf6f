package org.banyan.ejb.markup;

import org.banyan.ejb.markup.WikiNodes.PersonNamed;
import org.banyan.ejb.markup.WikiNodes.WikiLink;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What one would say aloud of a node. */
final class PlainText extends AbstractVisitor {

  static final int LEAD_LENGTH = 300;

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Node node) {
    var plain = new PlainText();
    node.accept(plain);
    return plain.text.toString().strip();
  }

  /** The beginning of the first paragraph that says something, in one line. */
  static String leadOf(Node document) {
    for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
      var text = node instanceof Paragraph ? of(node).replaceAll("\\s+", " ") : "";
      if (!text.isEmpty()) {
        return shortened(text);
      }
    }
    return "";
  }

  private static String shortened(String text) {
    if (text.length() <= LEAD_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', LEAD_LENGTH);
    int end = space > LEAD_LENGTH / 2 ? space : text.offsetByCodePoints(0, LEAD_LENGTH / 2);
    return text.substring(0, end) + "\u2026";
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append('\n');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append('\n');
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof WikiLink link) {
      text.append(link.text);
    } else if (node instanceof PersonNamed person) {
      text.append('@').append(person.handle);
    } else {
      visitChildren(node);
    }
  }
}
