package org.banyan.ejb.page;

import java.util.Map;
import org.banyan.domain.markup.LinkDestination;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.LinkWriter;
import org.banyan.domain.markup.MarkupWords;
import org.banyan.domain.markup.RenderedMarkup;

/** Rendered text with what its links lead to for one reader. */
public record LinkedMarkup(RenderedMarkup markup, Map<LinkTarget, LinkDestination> destinations) {

  /** The HTML, with the words that rendering adds in the reader's language. */
  public String html(MarkupWords words) {
    return new LinkWriter(this::destination, words).join(markup);
  }

  private LinkDestination destination(LinkTarget target) {
    return destinations.getOrDefault(target, new LinkDestination.Missing());
  }
}
