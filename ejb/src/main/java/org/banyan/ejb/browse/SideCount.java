package org.banyan.ejb.browse;

import java.util.Map;

/**
 * How many pages have a value.
 *
 * @param names by language; empty where the value is its own name
 * @param parent the value above on the same axis; null at a root and off the axes
 */
public record SideCount(String value, Map<String, String> names, String parent, long pages) {

  /** The name in a language, else in English, else in any, else the value itself. */
  public String name(String language) {
    String english = names.getOrDefault("en", names.values().stream().findFirst().orElse(value));
    return names.getOrDefault(language, english);
  }
}
