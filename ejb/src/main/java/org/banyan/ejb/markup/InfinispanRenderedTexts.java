package org.banyan.ejb.markup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import org.banyan.domain.markup.RenderedMarkup;

/** Remembers in a bounded cache of the server's own; objects as they are, nothing is copied. */
@ApplicationScoped
class InfinispanRenderedTexts implements RenderedTexts {

  @Resource(lookup = "java:jboss/infinispan/cache/banyan/rendered")
  ConcurrentMap<String, RenderedMarkup> cache;

  @Override
  public Optional<RenderedMarkup> find(String key) {
    return Optional.ofNullable(cache.get(key));
  }

  @Override
  public void keep(String key, RenderedMarkup markup) {
    if (markup.rendition().isWorthKeeping()) {
      cache.putIfAbsent(key, markup);
    }
  }
}
