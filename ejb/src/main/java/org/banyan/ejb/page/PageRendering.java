package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.access.Reader;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.markup.RenderedMarkup;
import org.banyan.domain.space.SpaceTree;

/** Renders a text and resolves its links for one reader. */
@ApplicationScoped
class PageRendering {

  @Inject MarkupRenderer renderer;
  @Inject LinkDestinations links;

  LinkedMarkup render(String body, TextPlace place, SpaceTree tree, Reader reader) {
    RenderedMarkup markup = renderer.render(body);
    return new LinkedMarkup(markup, links.resolve(markup.targets(), place, tree, reader));
  }
}
