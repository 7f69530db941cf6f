package org.banyan.domain.markup;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sanitised HTML cut at its links: the same for every reader, so it can be kept. */
public record RenderedMarkup(
    List<Piece> pieces, List<SectionHeading> headings, String lead, Rendition rendition)
    implements Serializable {

  public RenderedMarkup {
    pieces = List.copyOf(pieces);
    headings = List.copyOf(headings);
  }

  /** A text that links nowhere; the HTML has to be safe already. */
  public static RenderedMarkup ofHtml(String html) {
    return new RenderedMarkup(List.of(new Piece.Html(html)), List.of(), "", Rendition.RENDERED);
  }

  /** Everything that has to be looked up before the pieces can be joined, in order, once each. */
  public Set<LinkTarget> targets() {
    var targets = new LinkedHashSet<LinkTarget>();
    for (var piece : pieces) {
      if (piece instanceof Piece.Link link) {
        targets.add(link.target());
      }
    }
    return targets;
  }

  public boolean shownAsSource() {
    return rendition != Rendition.RENDERED;
  }
}
