package org.banyan.ejb.markup;

import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Puts a frame around wide tables, so that they scroll and the page does not. */
final class ScrollingTable implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  ScrollingTable(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TableBlock.class);
  }

  @Override
  public void render(Node table) {
    var html = context.getWriter();
    html.line();
    html.tag("div", WikiBlockRenderer.inOrder("class", "table-scroll", "tabindex", "0"));
    html.line();
    html.tag("table");
    for (var node = table.getFirstChild(); node != null; node = node.getNext()) {
      context.render(node);
    }
    html.line();
    html.tag("/table");
    html.line();
    html.tag("/div");
    html.line();
  }
}
