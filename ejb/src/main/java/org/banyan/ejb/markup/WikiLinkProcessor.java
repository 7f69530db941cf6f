package org.banyan.ejb.markup;

import java.util.Set;
import org.banyan.ejb.markup.WikiNodes.WikiLink;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Makes wiki links of exactly two brackets; what CommonMark itself gives a meaning keeps it. The
 * outer closing bracket is left to the parser, which so closes its account of the opening one, and
 * is taken off afterwards.
 */
final class WikiLinkProcessor implements LinkProcessor, PostProcessor {

  private static final int MAX_LENGTH = 500;

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    Stoppable.check();
    scanner.setPosition(link.afterTextBracket());
    if (!opensTwice(link) || !closesTwice(scanner) || hasMeaning(link, context)) {
      return LinkResult.none();
    }
    var node = parse(link.text());
    if (node == null) {
      return LinkResult.none();
    }
    link.openingBracket().getPrevious().unlink();
    return LinkResult.replaceWith(node, link.afterTextBracket());
  }

  private static boolean opensTwice(LinkInfo link) {
    return link.marker() == null
        && isOpening(link.openingBracket().getPrevious())
        && !isOpening(link.openingBracket().getPrevious().getPrevious());
  }

  private static boolean closesTwice(Scanner scanner) {
    return scanner.next(']') && scanner.peek() != ']';
  }

  private static boolean isOpening(Node node) {
    return node instanceof Text text
        && text.getLiteral().equals("[")
        && text.getLiteral() != EscapeFactory.ESCAPED;
  }

  private static boolean hasMeaning(LinkInfo link, InlineParserContext context) {
    return link.text().startsWith("^")
        || context.getDefinition(LinkReferenceDefinition.class, link.text()) != null;
  }

  @Override
  public Node process(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof WikiLink && node.getNext() instanceof Text text) {
              text.setLiteral(text.getLiteral().substring(1));
            }
            visitChildren(node);
          }
        });
    return document;
  }

  private static WikiLink parse(String raw) {
    if (raw.isBlank() || raw.length() > MAX_LENGTH || raw.indexOf('\n') >= 0) {
      return null;
    }
    int bar = raw.indexOf('|');
    // In a table the bar has to be escaped, and people carry that habit elsewhere.
    int end = bar > 0 && raw.charAt(bar - 1) == '\\' ? bar - 1 : bar;
    var address = bar < 0 ? raw.strip() : raw.substring(0, end).strip();
    var text = bar < 0 ? "" : raw.substring(bar + 1).strip();
    return address.isEmpty() ? null : new WikiLink(address, text.isEmpty() ? address : text);
  }

  /** Makes escaped brackets tell from bare ones, which they read like once they are parsed. */
  static final class EscapeFactory implements InlineContentParserFactory {

    /** Recognised by identity: the parser knows no kinds of text, and a subclass isn't rendered. */
    @SuppressWarnings("StringOperationCanBeSimplified")
    private static final String ESCAPED = new String("[");

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('\\');
    }

    @Override
    public InlineContentParser create() {
      return EscapeFactory::tryParse;
    }

    private static ParsedInline tryParse(InlineParserState state) {
      state.scanner().next();
      return state.scanner().next('[')
          ? ParsedInline.of(new Text(ESCAPED), state.scanner().position())
          : ParsedInline.none();
    }
  }
}
