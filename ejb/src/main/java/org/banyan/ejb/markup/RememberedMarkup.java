package org.banyan.ejb.markup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.markup.RenderedMarkup;
import org.banyan.domain.shared.Sha256;

/**
 * Renders what this node has not rendered lately. What a text renders to depends on nothing but its
 * words and the program, so one rendering serves its save, its links, its index and its readers.
 */
@ApplicationScoped
class RememberedMarkup implements MarkupRenderer {

  @Inject CommonMarkRenderer renderer;
  @Inject RenderedTexts texts;

  @Override
  public RenderedMarkup render(String markdown) {
    String key = Sha256.of(markdown);
    return texts.find(key).orElseGet(() -> rendered(key, markdown));
  }

  private RenderedMarkup rendered(String key, String markdown) {
    RenderedMarkup markup = renderer.render(markdown);
    texts.keep(key, markup);
    return markup;
  }
}
