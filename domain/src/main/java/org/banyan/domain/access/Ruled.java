package org.banyan.domain.access;

/**
 * A value in force and where it comes from.
 *
 * @param origin key of the space that sets the value; null where it is the product's default
 */
public record Ruled<T>(T value, String origin) {

  /** The origin, or another key where nobody sets the value. */
  public String originOr(String key) {
    return origin == null ? key : origin;
  }
}
