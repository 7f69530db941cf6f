package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.access.Reader;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.markup.RenderedMarkup;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.pagecache.PageMemory;

/** Renders a text and resolves its links for one reader. */
@ApplicationScoped
class PageRendering {

  private static final PageMemory.Thing<LinkedThings> LINKED = new PageMemory.Thing<>();

  @Inject MarkupRenderer renderer;
  @Inject LinkedThingsQuery there;
  @Inject LinkDestinations links;
  @Inject PageMemory memory;

  LinkedMarkup render(String body, TextPlace place, SpaceTree tree, Reader reader) {
    RenderedMarkup markup = renderer.render(body);
    return linked(markup, there.find(markup.targets(), place, tree), place, tree, reader);
  }

  /** The text that everybody gets of a page. */
  LinkedMarkup renderPublished(String body, TextPlace place, SpaceTree tree, Reader reader) {
    RenderedMarkup markup = renderer.render(body);
    LinkedThings known =
        memory.recall(place.pageId(), LINKED, () -> there.find(markup.targets(), place, tree));
    return linked(markup, known, place, tree, reader);
  }

  private LinkedMarkup linked(
      RenderedMarkup markup, LinkedThings known, TextPlace place, SpaceTree tree, Reader reader) {
    return new LinkedMarkup(markup, links.resolve(markup.targets(), known, place, tree, reader));
  }
}
