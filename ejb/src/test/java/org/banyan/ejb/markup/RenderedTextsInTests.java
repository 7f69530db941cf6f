package org.banyan.ejb.markup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.banyan.domain.markup.RenderedMarkup;

/** In place of the server's cache. */
@Alternative
@Priority(1)
@ApplicationScoped
class RenderedTextsInTests implements RenderedTexts {

  private final Map<String, RenderedMarkup> texts = new ConcurrentHashMap<>();

  @Override
  public Optional<RenderedMarkup> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  @Override
  public void keep(String key, RenderedMarkup markup) {
    texts.put(key, markup);
  }
}
