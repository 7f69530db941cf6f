package org.banyan.ejb.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.Piece;
import org.banyan.ejb.markup.WikiNodes.PersonNamed;
import org.banyan.ejb.markup.WikiNodes.WikiLink;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a mark where something has to be looked up, and a tag where nothing has. */
final class LinkNodeRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Cuts cuts;

  LinkNodeRenderer(HtmlNodeRendererContext context, Cuts cuts) {
    this.context = context;
    this.html = context.getWriter();
    this.cuts = cuts;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class, Image.class, WikiLink.class, PersonNamed.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof WikiLink link) {
      wikiLink(link);
    } else if (node instanceof PersonNamed person) {
      mention(person);
    }
  }

  private void link(Link link) {
    var address = WikiAddress.ofLink(link.getDestination());
    if (address.target() != null && !cuts.takesLinks()) {
      children(link);
      return;
    }
    open(address, link.getTitle() == null ? "" : link.getTitle());
    if (link.getFirstChild() == null) {
      html.text(link.getDestination());
    }
    children(link);
    html.tag("/a");
  }

  private void wikiLink(WikiLink link) {
    if (isInLink(link) || !cuts.takesLinks()) {
      html.text(link.text);
      return;
    }
    open(WikiAddress.ofWikiLink(link.address), "");
    html.text(link.text);
    html.tag("/a");
  }

  private void open(WikiAddress address, String title) {
    var attributes = new LinkedHashMap<String, String>();
    if (address.target() != null) {
      var start = new Piece.LinkStart(address.target(), address.anchor(), title);
      attributes.put(Cuts.LINK_ATTRIBUTE, cuts.mark(start));
    } else {
      attributes.put("href", context.encodeUrl(address.plain()));
      if (!title.isEmpty()) {
        attributes.put("title", title);
      }
      if (address.leadsToOtherSite()) {
        attributes.put("class", "outside");
        attributes.put("rel", "nofollow noopener");
      }
    }
    html.tag("a", attributes);
  }

  private void image(Image image) {
    var alt = PlainText.of(image);
    var title = image.getTitle() == null ? "" : image.getTitle();
    var address = WikiAddress.ofImage(image.getDestination());
    if (address.target() instanceof LinkTarget.File file && cuts.takesLinks()) {
      html.raw(cuts.mark(new Piece.FileImage(file, alt, title, isAlone(image))));
      return;
    }
    if (!address.leadsToPicture()) {
      html.text(alt);
      return;
    }
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("src", context.encodeUrl(address.plain()));
    attributes.put("alt", alt);
    if (!title.isEmpty()) {
      attributes.put("title", title);
    }
    html.tag("img", outsideImage(attributes), true);
  }

  /** Another site need not learn which page of ours somebody reads. */
  static Map<String, String> outsideImage(Map<String, String> attributes) {
    attributes.put("loading", "lazy");
    attributes.put("referrerpolicy", "no-referrer");
    return attributes;
  }

  private void mention(PersonNamed person) {
    if (isInLink(person) || !cuts.takesLinks()) {
      html.text('@' + person.handle);
    } else {
      html.raw(cuts.mark(new Piece.Mention(new LinkTarget.Person(person.handle))));
    }
  }

  private static boolean isInLink(Node node) {
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Link) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlone(Image image) {
    return image.getParent() instanceof Paragraph
        && image.getPrevious() == null
        && image.getNext() == null;
  }

  private void children(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      context.render(node);
    }
  }
}
