package org.banyan.ejb.markup;

import java.util.Map;
import org.banyan.domain.markup.MarkupWord;
import org.banyan.domain.markup.Piece;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Anchors of headings, the name of the way back from a footnote, and what keyboards need. */
final class OwnAttributes implements AttributeProvider {

  private final Outline outline;
  private final Cuts cuts;

  OwnAttributes(Outline outline, Cuts cuts) {
    this.outline = outline;
    this.cuts = cuts;
  }

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading) {
      attributes.put("id", outline.anchorOf(node));
    } else if (node instanceof FootnoteDefinition && tag.equals("a")) {
      attributes.put("aria-label", cuts.mark(new Piece.Word(MarkupWord.BACK_TO_TEXT)));
    } else if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker) {
      attributes.put("class", "task");
    } else if (tag.equals("pre")) {
      // What scrolls has to be reachable without a mouse.
      attributes.put("tabindex", "0");
    }
  }
}
