package org.banyan.ejb.demo;

import jakarta.json.JsonObject;
import org.banyan.domain.page.PageLocation;

/**
 * What was done to a page of the demonstration besides writing it, and who did it how many days
 * ago.
 *
 * @param title the new one; null where the page keeps its own
 */
record UpkeepScript(Kind kind, PageLocation page, String title, String by, int daysAgo) {

  enum Kind {
    RENAME,
    ARCHIVE,
    BIN
  }

  static UpkeepScript of(JsonObject json) {
    return new UpkeepScript(
        Kind.valueOf(json.getString("kind")),
        new PageLocation(json.getString("space"), json.getString("page")),
        json.getString("title", null),
        json.getString("by"),
        json.getInt("daysAgo"));
  }
}
