package org.banyan.ejb.markup;

import java.util.Optional;
import org.banyan.domain.markup.RenderedMarkup;

/**
 * What this node remembers of texts it has rendered. Anything may be forgotten at any time, and
 * other nodes remember for themselves: a key has to say everything that the result depends on, such
 * as the revision and the version of the renderer.
 */
public interface RenderedTexts {

  Optional<RenderedMarkup> find(String key);

  /** What is not worth keeping (see {@code Rendition}) is not kept. */
  void keep(String key, RenderedMarkup markup);
}
