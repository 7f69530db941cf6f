package org.banyan.ejb.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.markup.MarkupWord;
import org.banyan.domain.markup.Piece;
import org.banyan.ejb.markup.WikiNodes.Alert;
import org.banyan.ejb.markup.WikiNodes.DefinitionDescription;
import org.banyan.ejb.markup.WikiNodes.DefinitionList;
import org.banyan.ejb.markup.WikiNodes.DefinitionTerm;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes alerts, definition lists and tasks. */
final class WikiBlockRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Cuts cuts;

  WikiBlockRenderer(HtmlNodeRendererContext context, Cuts cuts) {
    this.context = context;
    this.html = context.getWriter();
    this.cuts = cuts;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Alert.class,
        DefinitionList.class,
        DefinitionTerm.class,
        DefinitionDescription.class,
        TaskListItemMarker.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Alert alert) {
      alert(alert);
    } else if (node instanceof TaskListItemMarker marker) {
      task(marker);
    } else {
      definition(node);
    }
  }

  /** A map without an order would write the same text differently at each start. */
  static Map<String, String> inOrder(String name, String value, String next, String nextValue) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put(name, value);
    attributes.put(next, nextValue);
    return attributes;
  }

  private void alert(Alert alert) {
    html.line();
    html.tag("div", inOrder("class", alert.kind.style(), "role", "note"));
    html.tag("p", Map.of("class", "alert-title"));
    word(alert.kind.title);
    html.tag("/p");
    html.line();
    children(alert);
    html.tag("/div");
    html.line();
  }

  /** A sign for the eye and a word for the ear; a disabled checkbox has no name. */
  private void task(TaskListItemMarker marker) {
    html.tag("span", inOrder("class", "task-mark", "aria-hidden", "true"));
    html.text(marker.isChecked() ? "\u2611" : "\u2610");
    html.tag("/span");
    html.tag("span", Map.of("class", "visually-hidden"));
    word(marker.isChecked() ? MarkupWord.TASK_DONE : MarkupWord.TASK_OPEN);
    html.tag("/span");
    html.text(" ");
  }

  private void word(MarkupWord word) {
    html.raw(cuts.mark(new Piece.Word(word)));
  }

  private void definition(Node node) {
    var tag = node instanceof DefinitionList ? "dl" : node instanceof DefinitionTerm ? "dt" : "dd";
    html.line();
    html.tag(tag);
    boolean isPlain =
        node.getFirstChild() instanceof Paragraph && node.getFirstChild().getNext() == null;
    children(isPlain ? node.getFirstChild() : node);
    html.tag('/' + tag);
    html.line();
  }

  private void children(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      context.render(node);
    }
  }
}
