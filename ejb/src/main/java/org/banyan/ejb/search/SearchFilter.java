package org.banyan.ejb.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * What hits must be, beside what they say.
 *
 * @param values what each facet is to be; a facet that is left out may be anything
 */
public record SearchFilter(Map<Facet, String> values) {

  public static SearchFilter none() {
    return new SearchFilter(Map.of());
  }

  public SearchFilter with(Facet facet, String value) {
    Map<Facet, String> more = new EnumMap<>(Facet.class);
    more.putAll(values);
    more.put(facet, value);
    return new SearchFilter(more);
  }
}
