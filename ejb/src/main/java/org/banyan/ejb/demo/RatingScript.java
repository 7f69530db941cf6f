package org.banyan.ejb.demo;

import jakarta.json.JsonObject;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.rating.Opinion;

/** What somebody of the demonstration thinks of a page, and how many days ago they said so. */
record RatingScript(PageLocation page, String by, Opinion opinion, int daysAgo) {

  static RatingScript of(JsonObject json) {
    return new RatingScript(
        new PageLocation(json.getString("space"), json.getString("page")),
        json.getString("by"),
        new Opinion(json.getInt("stars"), json.getString("missing", null)),
        json.getInt("daysAgo"));
  }
}
