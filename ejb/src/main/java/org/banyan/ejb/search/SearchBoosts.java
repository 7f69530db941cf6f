package org.banyan.ejb.search;

import java.util.HashMap;
import java.util.Map;

/**
 * What counts how much when hits are put in order.
 *
 * @param exact that the whole question is a title or an alias
 * @param title a word in the title
 * @param alias a word in an alias
 * @param headings a word in a heading
 * @param labels a word in a label
 * @param body a word in the text
 * @param language by how much more a text in the reader's language counts
 * @param rated that its mean is 4 stars or more; for 3 or more, half of it
 * @param fresh that it was saved this month; within the year, half of it
 * @param links that at least 5 pages link to it; for at least 1, half of it
 */
record SearchBoosts(
    float exact,
    float title,
    float alias,
    float headings,
    float labels,
    float body,
    float language,
    float rated,
    float fresh,
    float links) {

  /**
   * As a setting writes them, {@code title=6,body=1}; what is left out stays as it is by itself.
   */
  static SearchBoosts read(String setting) {
    Map<String, Float> given = new HashMap<>();
    for (String part : setting.split("[,\\s]+")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        given.put(part.substring(0, equals), Float.valueOf(part.substring(equals + 1)));
      }
    }
    return new SearchBoosts(
        given.getOrDefault("exact", 1000f),
        given.getOrDefault("title", 6f),
        given.getOrDefault("alias", 4f),
        given.getOrDefault("headings", 2f),
        given.getOrDefault("labels", 3f),
        given.getOrDefault("body", 1f),
        given.getOrDefault("language", 1.3f),
        given.getOrDefault("rated", 1.5f),
        given.getOrDefault("fresh", 1f),
        given.getOrDefault("links", 1f));
  }
}
