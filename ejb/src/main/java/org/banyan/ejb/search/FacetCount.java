package org.banyan.ejb.search;

/**
 * How many hits have a value of a facet.
 *
 * @param name what people call the value; null where the value itself says it
 */
public record FacetCount(String value, String name, long count) {

  FacetCount(String value, long count) {
    this(value, null, count);
  }
}
