package org.banyan.ejb.markup;

import org.banyan.ejb.markup.WikiNodes.DefinitionList;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Each term is parsed as a list of its own; neighbours make one list. */
final class DefinitionListPostProcessor implements PostProcessor {

  @Override
  public Node process(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof DefinitionList list) {
              joinNeighbours(list);
            }
            visitChildren(block);
          }
        });
    return document;
  }

  private static void joinNeighbours(DefinitionList list) {
    while (list.getNext() instanceof DefinitionList next) {
      AlertPostProcessor.moveChildren(next, list);
      next.unlink();
    }
  }
}
