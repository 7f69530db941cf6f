package org.banyan.ejb.demo;

import jakarta.json.JsonObject;
import org.banyan.domain.library.FilePlace;
import org.banyan.ejb.library.FileDraft;

/** A file of the demonstration, and who brought it how many days ago. */
record FileScript(FilePlace place, FileDraft draft, String by, int daysAgo) {

  static FileScript of(JsonObject json) {
    return new FileScript(
        new FilePlace(json.getString("space"), json.getString("page", null)),
        new FileDraft(json.getString("name"), json.getString("alt"), json.getString("caption")),
        json.getString("by"),
        json.getInt("daysAgo"));
  }
}
