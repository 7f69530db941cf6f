package org.banyan.ejb.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param facets values with counts, most frequent first; spaces by their keys
 * @param next how many hits to leave out to go on; null at the end
 * @param didYouMean what might have been meant, where what was typed finds nothing as it is
 * @param loose whether some words were let go because all together found nothing
 * @param whole false while the index is being made and may miss things
 */
public record SearchAnswer(
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    long total,
    Integer next,
    String didYouMean,
    boolean loose,
    boolean whole) {

  static final SearchAnswer NONE =
      new SearchAnswer(List.of(), Map.of(), 0, null, null, false, false);
}
