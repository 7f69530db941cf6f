package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.ejb.index.IndexKind;

/** Shows only what is there and may be read by now, whatever the index says. */
@ApplicationScoped
class HitChecking {

  @Inject @Any Instance<HitSource> sources;

  /** By their keys in the index. */
  Map<String, Hit> readable(Collection<String> keys, SearchSight sight) {
    Map<String, Hit> hits = new HashMap<>();
    for (HitSource source : sources) {
      List<Long> ids =
          keys.stream()
              .filter(key -> IndexKind.of(key) == source.kind())
              .map(IndexKind::subject)
              .toList();
      if (!ids.isEmpty()) {
        source.readable(ids, sight).forEach(hit -> hits.put(source.kind().key(hit.id()), hit));
      }
    }
    return hits;
  }
}
