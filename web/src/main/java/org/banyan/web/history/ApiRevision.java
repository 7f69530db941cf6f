package org.banyan.web.history;

import java.time.Instant;
import java.util.List;

/** A revision by itself in the API, with its text. */
public record ApiRevision(
    int number,
    String title,
    String author,
    List<String> contributors,
    Instant savedAt,
    String summary,
    boolean minor,
    Integer base,
    int size,
    String hash,
    String body,
    String html) {

  static ApiRevision of(ApiRevisionLine line, String body, String html) {
    return new ApiRevision(
        line.number(),
        line.title(),
        line.author(),
        line.contributors(),
        line.savedAt(),
        line.summary(),
        line.minor(),
        line.base(),
        line.size(),
        line.hash(),
        body,
        html);
  }
}
